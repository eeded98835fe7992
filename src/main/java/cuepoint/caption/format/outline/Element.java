package cuepoint.caption.format.outline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Something that is said: a segment, or a word.
 *
 * @param text as it is displayed; empty if it has none
 * @param time when it is said
 * @param speaker who says it
 * @param kind {@code "word"}, {@code "punctuation"}; empty if it is not said
 * @param words its words, if they are listed
 */
public record Element(
    String text, TimeValue time, Optional<String> speaker, String kind, List<Element> words) {

  private static final Pattern NOT_SPOKEN =
      Pattern.compile("^(spacing|Comment|heading.*)$|Header$");

  /** Reads an object or, as IBM Watson and aligners write words, an array of text and times. */
  public static Element of(JsonNode node) {
    return node.isArray() ? positional(node) : new ElementFields(node).element();
  }

  public boolean isPunctuation() {
    return kind.startsWith("punct");
  }

  /**
   * Whether something is said: not the space between two words, a heading, a note of the editor, or
   * a mark that whisper.cpp puts between words, {@code [_BEG_]}.
   */
  public boolean isSpoken() {
    return !text.isBlank() && !text.startsWith("[_") && !NOT_SPOKEN.matcher(kind).find();
  }

  public boolean isWord() {
    return text.strip().indexOf(' ') < 0;
  }

  /** The same with another speaker. */
  public Element spokenBy(Optional<String> name) {
    return new Element(text, time, name, kind, words);
  }

  /** The same without its times. */
  public Element untimed() {
    return new Element(
        text, TimeValue.NONE, speaker, kind, words.stream().map(Element::untimed).toList());
  }

  boolean isTimed() {
    return time.isKnown() || words.stream().anyMatch(word -> word.time.isKnown());
  }

  /** Whether nothing but a list of words is known. */
  boolean isBare() {
    return text.isBlank() && !time.isKnown() && speaker.isEmpty();
  }

  /** Characters that are said, in UTF-16 units. */
  int length() {
    return text.isBlank()
        ? words.stream().mapToInt(word -> word.text.length()).sum()
        : text.length();
  }

  private static Element positional(JsonNode array) {
    List<JsonNode> values = StreamSupport.stream(array.spliterator(), false).limit(4).toList();
    String text =
        values.stream().filter(JsonNode::isTextual).map(JsonNode::asText).findFirst().orElse("");
    double[] numbers =
        values.stream().filter(JsonNode::isNumber).mapToDouble(JsonNode::asDouble).toArray();
    TimeValue time =
        numbers.length == 2 ? new TimeValue(numbers[0], numbers[1], true) : TimeValue.NONE;
    return new Element(text, time, Optional.empty(), "", List.of());
  }
}
