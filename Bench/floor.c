// The least that the work can cost: floor ndjson FOLDER FILE, floor newsml FOLDER FOLDER.
//
// One thread of C reads each plain text of a folder, cuts it into lines and writes what `convert` writes
// of such a text, with nothing found out, checked, counted or told. Like `convert` it sorts the names,
// writes under a temporary name, renames, and forces the end result to the disk once.
#define _GNU_SOURCE
#include <fcntl.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *out;
static size_t used, room;

static void put(const char *bytes, size_t size) {
  if (used + size > room) {
    room = (used + size) * 2;
    if (!(out = realloc(out, room))) exit(70);
  }
  memcpy(out + used, bytes, size);
  used += size;
}

static void literal(const char *string) { put(string, strlen(string)); }

// Puts a run of bytes up to each one that has to be written otherwise.
static void escaped(const char *bytes, size_t size, const char *const table[256]) {
  size_t start = 0;
  for (size_t index = 0; index < size; index++) {
    const char *entity = table[(unsigned char)bytes[index]];
    if (!entity) continue;
    put(bytes + start, index - start);
    literal(entity);
    start = index + 1;
  }
  put(bytes + start, size - start);
}

static const char *const json[256] = {['"'] = "\\\"", ['\\'] = "\\\\", ['\t'] = "\\t"};
static const char *const xml[256] = {['<'] = "&lt;", ['>'] = "&gt;", ['&'] = "&amp;"};

typedef struct {
  const char *bytes;
  size_t size;
} Line;

static Line lines[4096];
static size_t count;

// Cuts the text into lines; an end mark becomes the last of them.
static void cut(const char *text, size_t size) {
  count = 0;
  const char *end = text + size;
  while (text < end && count < 4094) {
    const char *stop = memchr(text, '\n', (size_t)(end - text));
    if (!stop) stop = end;
    if (stop > text) lines[count++] = (Line){text, (size_t)(stop - text)};
    text = stop + 1;
  }
  Line *last = &lines[count - 1];
  if (last->size > 3 && memcmp(last->bytes + last->size - 3, "./.", 3) == 0) {
    last->size -= 3;
    lines[count++] = (Line){last->bytes + last->size, 3};
  }
}

static void writeJSON(void) {
  literal("{\"headline\":\"");
  escaped(lines[1].bytes, lines[1].size, json);
  literal("\",\"published\":\"");
  put(lines[0].bytes + 6, 10);
  literal("\",\"section\":\"");
  escaped(lines[0].bytes + 17, lines[0].size - 17, json);
  literal("\",\"body\":[");
  for (size_t index = 2; index + 1 < count; index++) {
    literal(index > 2 ? ",{\"type\":\"paragraph\",\"text\":\"" : "{\"type\":\"paragraph\",\"text\":\"");
    escaped(lines[index].bytes, lines[index].size, json);
    literal("\"}");
  }
  literal("],\"endMark\":\"./.\",\"layout\":{\"finalNewline\":true,\"blankLines\":false,"
          "\"lineEnding\":\"lf\"}}\n");
}

static void writeNewsML(void) {
  literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" xmlns:wc=\"urn:wirecopy:newsml\""
          " guid=\"urn:uuid:01cc0c78-2864-8737-886f-211526f8c205\" standard=\"NewsML-G2\""
          " standardversion=\"2.35\" conformance=\"power\">\n"
          "  <catalogRef href=\"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml\"/>\n"
          "  <catalog>\n    <scheme alias=\"wc\" uri=\"urn:wirecopy:newsml:\"/>\n  </catalog>\n"
          "  <pubHistory>\n    <published>\n      <timestamp>");
  put(lines[0].bytes + 6, 10);
  literal("</timestamp>\n    </published>\n  </pubHistory>\n  <itemMeta>\n"
          "    <itemClass qcode=\"ninat:text\"/>\n    <provider literal=\"unknown\"/>\n"
          "    <versionCreated>");
  put(lines[0].bytes + 6, 10);
  literal("T00:00:00</versionCreated>\n    <generator versioninfo=\"0.1.0\">Wirecopy</generator>\n"
          "    <itemMetaExtProperty rel=\"wc:generated\" value=\"guid provider versionCreated\"/>\n"
          "    <itemMetaExtProperty rel=\"wc:layout\" value=\"finalNewline=true blankLines=false"
          " lineEnding=lf\"/>\n  </itemMeta>\n  <contentMeta>\n    <headline>");
  escaped(lines[1].bytes, lines[1].size, xml);
  literal("</headline>\n    <contentMetaExtProperty rel=\"wc:section\" value=\"");
  escaped(lines[0].bytes + 17, lines[0].size - 17, xml);
  literal("\"/>\n    <contentMetaExtProperty rel=\"wc:endMark\" value=\"./.\"/>\n  </contentMeta>\n"
          "  <contentSet>\n    <inlineXML contenttype=\"application/xhtml+xml\">\n"
          "      <html xmlns=\"http://www.w3.org/1999/xhtml\">\n        <head>\n          <title>");
  escaped(lines[1].bytes, lines[1].size, xml);
  literal("</title>\n        </head>\n        <body>\n");
  for (size_t index = 2; index + 1 < count; index++) {
    literal("          <p>");
    escaped(lines[index].bytes, lines[index].size, xml);
    literal("</p>\n");
  }
  literal("        </body>\n      </html>\n    </inlineXML>\n  </contentSet>\n</newsItem>\n");
}

static void check(int isRight, const char *what) {
  if (isRight) return;
  perror(what);
  exit(74);
}

static void flush(int descriptor) {
  check(write(descriptor, out, used) == (ssize_t)used, "write");
  used = 0;
}

static int compare(const FTSENT **one, const FTSENT **other) {
  return strcmp((*one)->fts_name, (*other)->fts_name);
}

int main(int argc, char **argv) {
  if (argc != 4) {
    fprintf(stderr, "usage: floor ndjson FOLDER FILE | floor newsml FOLDER FOLDER\n");
    return 64;
  }
  int isJSON = strcmp(argv[1], "ndjson") == 0;
  char *roots[] = {argv[2], NULL};
  // Nothing needs to be known of a file before it is read, so none is asked about.
  FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR | FTS_NOSTAT, compare);
  check(walk != NULL, argv[2]);

  static char text[1 << 20];
  char part[4200], path[4096];
  int result = -1;
  if (isJSON) {
    snprintf(part, sizeof part, "%s.part", argv[3]);
    result = open(part, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    check(result >= 0, part);
  }
  for (FTSENT *entry; (entry = fts_read(walk));) {
    const char *below = entry->fts_path + strlen(argv[2]);
    if (entry->fts_info == FTS_D && !isJSON) {
      snprintf(path, sizeof path, "%s%s", argv[3], below);
      mkdir(path, 0777);
      snprintf(part, sizeof part, "%s/.part", path);
    }
    if (entry->fts_info != FTS_NSOK && entry->fts_info != FTS_F) continue;
    int file = open(entry->fts_path, O_RDONLY);
    check(file >= 0, entry->fts_path);
    ssize_t size = read(file, text, sizeof text);
    check(size > 0, entry->fts_path);
    close(file);
    cut(text, (size_t)size);
    if (isJSON) {
      writeJSON();
      if (used > 1 << 18) flush(result);
      continue;
    }
    writeNewsML();
    snprintf(path, sizeof path, "%s%.*s.xml", argv[3], (int)strlen(below) - 4, below);
    int written = open(part, O_WRONLY | O_CREAT | O_EXCL, 0666);
    check(written >= 0, part);
    flush(written);
    check(close(written) == 0 && rename(part, path) == 0, path);
  }
  if (isJSON) {
    flush(result);
    check(fsync(result) == 0 && close(result) == 0 && rename(part, argv[3]) == 0, argv[3]);
  } else {
    int output = open(argv[3], O_RDONLY | O_DIRECTORY);
    check(output >= 0 && syncfs(output) == 0, argv[3]);
  }
  return 0;
}
