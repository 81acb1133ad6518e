/// The syllables of Vietnamese: a closed set, of which each has an onset, a rhyme and a tone.
enum VietnameseSyllable {
  /// Whether a word in lower case, its letters composed, is a syllable.
  static func contains(_ word: some Collection<UInt32>) -> Bool {
    // "nghiêng" has seven letters.
    guard word.count <= 7 else { return false }
    var letters: [UInt32] = []
    var tone: UInt32 = 0
    for scalar in word {
      guard let (letter, mark) = toned[scalar] else {
        letters.append(scalar)
        continue
      }
      if tone != 0 { return false }
      tone = mark
      letters.append(letter)
    }
    for length in 0...min(3, letters.count)
    where onsets.contains(Array(letters[..<length])) {
      let rhyme = Array(letters[length...])
      guard rhymes.contains(rhyme) else { continue }
      // A rhyme that ends in a stop has the rising or the heavy tone.
      if !isStopped(rhyme) || tone == 0x301 || tone == 0x323 { return true }
    }
    return false
  }

  private static func isStopped(_ rhyme: [UInt32]) -> Bool {
    switch rhyme.last.flatMap(Unicode.Scalar.init) {
    case "c", "p", "t": true
    case "h": rhyme.dropLast().last == Unicode.Scalar("c").value
    default: false
    }
  }

  /// Each vowel with a tone: the vowel without it, and the tone's mark.
  private static let toned: [UInt32: (UInt32, UInt32)] = {
    var toned: [UInt32: (UInt32, UInt32)] = [:]
    for vowel in "aăâeêioôơuưy".unicodeScalars {
      for tone: UInt32 in [0x300, 0x301, 0x303, 0x309, 0x323] {
        if let composed = Marks.composed(vowel.value, tone) {
          toned[composed] = (vowel.value, tone)
        }
      }
    }
    return toned
  }()

  private static func words(_ list: String) -> Set<[UInt32]> {
    Set(list.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })
  }

  private static let onsets = words(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"
  ).union([[]])

  private static let rhymes = words(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu êc
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on
    ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uc ui um un ung up ut uân uâng uât uây uê uêch uên uênh uêu uơ uôc uôi uôm uôn uông uôt uy uya
    uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
    y ych yn ynh yt yu yêm yên yêng yêt yêu
    """)
}
