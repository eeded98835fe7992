package cuepoint.ingest.list;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the columns of a list of talks are called, by people and by the programs that export it. */
@SuppressWarnings("ImmutableEnumChecker") // the names never change
enum Column {
  TITLE(
      """
      title talk talks session presentation lecture topic subject proposaltitle submissiontitle
      titleoftalk fulltitle titel vortrag vortragstitel thema titre titulo charla
      ponencia palestra titolo intervento tytul タイトル 題名 題目 演題 講演 标题 標題 题目 제목
      заголовок название доклад тема
      """),
  SPEAKERS(
      """
      speaker speakers speakername speakernames presenter presenters author authors person persons
      people lecturer owner host guest cospeaker cospeakers copresenter copresenters referent
      referenten referentin vortragende vortragender sprecher sprecherin intervenant intervenants
      intervenante orateur orateurs ponente ponentes orador oradores oradora palestrante
      palestrantes relatore relatori prelegent prelegenci 登壇者 発表者 講演者 スピーカー 演讲者 讲者
      講者 연사 발표자 докладчик докладчики спикер спикеры автор
      """),
  FIRST_NAME("firstname givenname forename vorname prenom nombre nome imie"),
  LAST_NAME(
      "lastname familyname surname nachname nomdefamille apellido apellidos cognome nazwisko"),
  /** The talk's or the speaker's, as the other columns show. */
  NAME("name"),
  DATE(
      """
      date day recorded recordedat recordedon recordingdate dateofrecording eventdate start starts
      startdate startsat startat starttime scheduledat when datetime datum tag termin beginn jour
      fecha dia data giorno dzien 日付 日時 日期 时间 날짜 дата
      """),
  PUBLISHED("published publishedat publishedon publicationdate uploaddate uploaded releasedate"),
  DESCRIPTION(
      """
      description abstract summary about details beschreibung zusammenfassung resume descripcion
      resumen descricao resumo descrizione opis 概要 説明 描述 简介 摘要 설명 описание аннотация
      """),
  VIDEO(
      """
      video videos videourl videolink recording recordingurl recordinglink recordings youtube
      youtubeurl youtubelink vimeo vimeourl watch watchurl peertube webpageurl mediaurl
      aufzeichnung enregistrement grabacion gravacao registrazione nagranie 動画 ビデオ 视频 影片 録画
      동영상 видео запись
      """),
  VIDEO_ID("videoid youtubeid youtubevideoid ytid"),
  /** Of the talk's video or its page, as the address shows. */
  ADDRESS("url link links address website page webpage talkurl lien enlace ссылка リンク 链接"),
  EVENT("event eventname conference conferencename series meetup veranstaltung evenement evento"),
  LANGUAGE("language lang sprache langue idioma lingua jezyk 言語 语言 언어 язык"),
  DURATION("duration length runtime scheduledduration dauer lange duree duracion duracao durata"),
  TAGS("tags tag keywords keyword track tracks category categories topics schlagworte motscles"),
  ID("id guid uuid code slug"),
  STATE("state status"),
  THUMBNAIL("thumbnail thumbnailurl image imageurl poster"),
  RELATED("slides slidesurl slideslink slidedeck slide repo repository code resources relatedurls"),
  BEGINS("startcue videostart startinvideo startseconds offset timestamp timecode"),
  ENDS("endcue videoend endinvideo endseconds");

  /** What may stand beside a name without changing it: "Talk title", "Title of the session". */
  private static final Set<String> BESIDE =
      Set.of("talk", "talks", "session", "presentation", "lecture", "the", "of", "in", "original");

  /** More characters than a heading has. */
  private static final int LONGEST = 60;

  private static final Pattern UNIT =
      Pattern.compile("(minutes?|minuten|mins?|seconds?|sekunden|secs?|hours?|hhmmss|hhmm|s|m|h)$");

  private final Set<String> names;

  Column(String names) {
    this.names =
        Arrays.stream(names.strip().split("\\s+")).map(Column::letters).collect(Collectors.toSet());
  }

  /** What a heading means; empty if it is none of these. */
  static Optional<Column> of(String heading) {
    if (heading.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> words =
        List.of(heading.strip().split("[\\s_.:/()\\[\\]-]+|(?<=\\p{Ll})(?=\\p{Lu})"));
    String bare =
        words.stream()
            .map(Column::letters)
            .filter(word -> !BESIDE.contains(word))
            .collect(Collectors.joining());
    return named(letters(heading))
        .or(() -> named(bare))
        .or(() -> named(UNIT.matcher(bare).replaceFirst("")).filter(DURATION::equals));
  }

  private static Optional<Column> named(String name) {
    return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
  }

  /** The letters of a text in lower case, without accents. */
  static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", "");
  }
}
