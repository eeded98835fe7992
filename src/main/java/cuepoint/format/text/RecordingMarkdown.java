package cuepoint.format.text;

import cuepoint.format.AboutTalk;
import cuepoint.format.Timecode;
import cuepoint.format.link.AbsoluteLinks;
import cuepoint.reading.Paragraph;
import cuepoint.reading.Paragraphs;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.List;

/**
 * A talk and what was said in it as Markdown. Each paragraph begins with its time.
 *
 * @param links where it leads
 */
public record RecordingMarkdown(AbsoluteLinks links) {

  public String of(Recording recording) {
    Talk talk = recording.talk();
    List<String> blocks = new ArrayList<>();
    blocks.add("# " + MarkdownText.link(MarkdownText.of(talk.title()), links.talk(talk)));
    blocks.add(MarkdownText.of(String.join(" · ", AboutTalk.of(talk))));
    talk.description().lines().map(MarkdownText::of).forEach(blocks::add);
    recording.transcript().stream()
        .flatMap(transcript -> Paragraphs.of(transcript.cues()).stream())
        .forEach(paragraph -> blocks.add(of(talk, paragraph)));
    if (recording.transcript().isEmpty()) {
      blocks.add("No captions yet.");
    }
    blocks.removeIf(String::isEmpty);
    return String.join("\n\n", blocks) + "\n";
  }

  private String of(Talk talk, Paragraph paragraph) {
    long start = paragraph.startMillis();
    String time =
        paragraph.timed()
            ? MarkdownText.link(Timecode.shortest(start), links.second(talk, start)) + " "
            : "";
    String speaker =
        paragraph.speaker().map(name -> "**" + MarkdownText.of(name) + ":** ").orElse("");
    return time + speaker + MarkdownText.of(paragraph.text());
  }
}
