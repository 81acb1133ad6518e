extension HeaderKey {
  static let newslines = [
    HeaderKeyRow(
      field: "headline", label: "Headline", isStrong: true, weak: "Head|Heading",
      others: "Tiêu đề|Tít|Tựa đề|Titre|Titel|Überschrift|Schlagzeile|Título|Titular|Заголовок|"
        + "Название|العنوان|عنوان"),
    HeaderKeyRow(field: "title", label: "Title", isStrong: true),
    HeaderKeyRow(field: HeaderKey.subjectLine, label: "Subject"),
    HeaderKeyRow(
      field: "subheadlines", label: "Subheadline", isStrong: true,
      strong: "Subhead|Subtitle|Sub-headline|Subheadlines", weak: "Deck|Kicker",
      others: "Sous-titre|Untertitel|Unterzeile|Subtítulo|Подзаголовок|Phụ đề|العنوان الفرعي"),
    HeaderKeyRow(
      field: "summary", label: "Summary", weak: "Abstract|Description|Excerpt|Lede|Lead|Standfirst",
      others: "Tóm tắt|Sapo|Chapô|Chapeau|Résumé|Vorspann|Zusammenfassung|Resumen|Entradilla|"
        + "Аннотация|Лид|ملخص|الملخص"),
    HeaderKeyRow(field: "teasers", label: "Teaser", weak: "Teasers"),
    HeaderKeyRow(field: "slugline", label: "Slugline", isStrong: true, strong: "Slug"),
    HeaderKeyRow(
      field: "byline", label: "Byline", isStrong: true, strong: "By|By-line|Written by|Reported by",
      others: "Bởi|Bài|Bài viết|Bài và ảnh|Par|Texte|Von|Por|Texto|بقلم|كتب"),
    HeaderKeyRow(
      field: "creators", label: "Author", isStrong: true, strong: "Authors|Creator|Writer|Reporter",
      weak: "From",
      others: "Tác giả|Người viết|Phóng viên|Auteur|Auteurs|Autor|Autorin|Autoren|Verfasser|"
        + "Autores|Автор|Авторы|الكاتب|المؤلف|كاتب"),
    HeaderKeyRow(field: "contributors", label: "Contributor", weak: "Contributors|Editor"),
    HeaderKeyRow(
      field: "dateline", label: "Dateline", isStrong: true, strong: "Date-line",
      others: "Ortsmarke|Datelinea|Datación"),
    HeaderKeyRow(
      field: "locations", label: "Location", weak: "Locations|Place|City",
      others: "Địa điểm|Nơi|Lieu|Ort|Lugar|Место|المكان|مكان"),
    HeaderKeyRow(field: "creditline", label: "Credit", weak: "Credits|Credit-line|Creditline"),
    HeaderKeyRow(
      field: "published", label: "Date", isStrong: true,
      weak: "Pubdate|Published|Published on|Published at|First published|Date published|"
        + "Publication date|Posted|Posted on|Issued|Release date",
      others: "Ngày|Ngày đăng|Ngày tháng|Ngày xuất bản|Đăng ngày|Publié|Publié le|"
        + "Date de publication|Datum|Veröffentlicht|Veröffentlicht am|Erschienen|Fecha|Publicado|"
        + "Publicado el|Fecha de publicación|Дата|Дата публикации|Опубликовано|التاريخ|تاريخ|"
        + "تاريخ النشر|نشر|نُشر"),
  ]

  static let details = [
    HeaderKeyRow(
      field: "created", label: "Created", weak: "Date created|Created at|Creation date",
      others: "Date de création|Erstellt|Creado|Создано"),
    HeaderKeyRow(
      field: "contentModified", label: "Updated",
      weak: "Modified|Last modified|Date modified|Last updated|Updated on|Updated at",
      others: "Cập nhật|Cập nhật lúc|Mis à jour|Mis à jour le|Mise à jour|Modifié|Modifié le|"
        + "Dernière mise à jour|Aktualisiert|Aktualisiert am|Zuletzt aktualisiert|Stand|Geändert|"
        + "Actualizado|Actualizado el|Última actualización|Обновлено|تحديث|آخر تحديث"),
    HeaderKeyRow(field: "versionCreated", label: "Version created", isStrong: true),
    HeaderKeyRow(field: "contentCreated", label: "Content created", isStrong: true),
    HeaderKeyRow(
      field: "embargoed", label: "Embargo", isStrong: true,
      strong: "Embargoed|Embargo until|Embargoed until|Embargoed-until|Not for publication before",
      others: "Sperrfrist|Cấm đăng trước|Embargo jusqu'au|Embargo hasta|Эмбарго|حظر النشر"),
    HeaderKeyRow(field: "expires", label: "Expires", weak: "Expiry|Expiry date"),
    HeaderKeyRow(field: "id", label: "Id", weak: "Guid|Identifier|Message-id|Item id"),
    HeaderKeyRow(field: "version", label: "Version"),
    HeaderKeyRow(field: "type", label: "Type"),
    HeaderKeyRow(
      field: "language", label: "Language", isStrong: true, strong: "Lang",
      others: "Ngôn ngữ|Langue|Sprache|Idioma|Язык|اللغة|لغة"),
    HeaderKeyRow(field: "direction", label: "Direction"),
    HeaderKeyRow(
      field: "status", label: "Status", others: "Trạng thái|Statut|Estado|Статус|الحالة"),
    HeaderKeyRow(
      field: "urgency", label: "Urgency", others: "Độ khẩn|Urgence|Dringlichkeit|Urgencia"),
    HeaderKeyRow(
      field: "priority", label: "Priority", others: "Priorité|Priorität|Prioridad|Приоритет"),
    HeaderKeyRow(
      field: "provider", label: "Provider", weak: "Agency|Publisher",
      others: "Hãng|Agence|Agentur|Agencia|Агентство|الوكالة"),
    HeaderKeyRow(
      field: "sources", label: "Source", weak: "Sources",
      others: "Nguồn|Theo|Quelle|Quellen|Fuente|Fuentes|Источник|Источники|المصدر|مصدر|المصادر"),
    HeaderKeyRow(field: "services", label: "Service", weak: "Services|Wire"),
    HeaderKeyRow(
      field: "section", label: "Section", isStrong: true, weak: "Category|Desk|Department|Channel",
      others:
        "Chuyên mục|Mục|Rubrique|Rubrik|Ressort|Kategorie|Catégorie|Sección|Categoría|Рубрика|"
        + "Раздел|القسم|قسم|التصنيف"),
    HeaderKeyRow(
      field: "genres", label: "Genre", weak: "Genres", others: "Thể loại|Género|Жанр|النوع"),
    HeaderKeyRow(
      field: "subjects", label: "Subjects", weak: "Topic|Topics|Categories",
      others: "Chủ đề|Sujet|Sujets|Thema|Themen|Tema|Temas|Тема|Темы|الموضوع|المواضيع"),
    HeaderKeyRow(field: "audiences", label: "Audience", weak: "Audiences"),
    HeaderKeyRow(
      field: "keywords", label: "Keywords", isStrong: true, strong: "Keyword|Tags|Tag|Key words",
      others:
        "Từ khóa|Từ khoá|Thẻ|Mots-clés|Mots clés|Mot-clé|Schlagwörter|Schlagworte|Stichwörter|"
        + "Stichworte|Palabras clave|Etiquetas|Ключевые слова|Теги|كلمات مفتاحية|الكلمات المفتاحية|"
        + "الكلمات الدالة"),
    HeaderKeyRow(
      field: "editorialNotes", label: "Note",
      weak: "Editor's note|Ed note|Notes|Note to editors|Notes to editors|Notes for editors|"
        + "Editors' notes|Editor's notes",
      others: "Ghi chú|Anmerkung|Hinweis|Hinweis an die Redaktion|Hinweise an die Redaktionen|"
        + "Note aux rédactions|Note à la rédaction|Nota|Nota a los editores|Примечание|ملاحظة|"
        + "ملاحظة للمحررين"),
    HeaderKeyRow(
      field: "rights.notice", label: "Copyright", weak: "Rights|©",
      others: "Bản quyền|Авторские права|حقوق النشر"),
    HeaderKeyRow(field: "rights.holder", label: "Copyright holder", isStrong: true),
    HeaderKeyRow(field: "rights.year", label: "Copyright year", isStrong: true),
    HeaderKeyRow(field: "rights.usageTerms", label: "Usage", weak: "Usage terms|Licence|License"),
    HeaderKeyRow(
      field: HeaderKey.body, label: "Body", weak: "Content|Story",
      others: "Nội dung|Corps|Inhalt|Cuerpo|Текст|النص"),
    HeaderKeyRow(field: "signals", label: "Signal", weak: "Signals"),
  ]
}
