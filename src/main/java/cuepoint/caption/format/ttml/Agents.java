package cuepoint.caption.format.ttml;

import cuepoint.caption.cue.SpokenRow;
import cuepoint.caption.format.xml.Xml;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who speak: {@code ttm:agent} with {@code ttm:name} (TTML2, section 14.1). */
final class Agents {
  /** Far more than take part in a talk. */
  private static final int MOST = 1000;

  private final Map<String, String> names = new HashMap<>();

  /** Reads an agent, which starts here. An element that only refers to one has no name. */
  void read(Xml xml) throws IOException {
    Optional<String> id = xml.attribute("id");
    Map<String, String> byType = new HashMap<>();
    while (xml.next() && !xml.ends("agent")) {
      if (xml.starts("name")) {
        String type = xml.attribute("type").orElse("full");
        byType.put(type, content(xml, "name"));
      }
    }
    if (id.isPresent() && names.size() < MOST) {
      name(byType).ifPresent(name -> names.put(id.get(), name));
    }
  }

  private static Optional<String> name(Map<String, String> byType) {
    String parts =
        Stream.of("given", "family")
            .map(type -> byType.getOrDefault(type, ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return Stream.of(byType.get("full"), parts, byType.get("alias"), byType.get("other"))
        .filter(name -> name != null && !name.isEmpty())
        .findFirst();
  }

  /** The text of the element that starts here. */
  static String content(Xml xml, String element) throws IOException {
    SpokenRow text = new SpokenRow();
    while (xml.next() && !xml.ends(element)) {
      text.add(xml.text());
    }
    return text.row(Optional.empty(), 0).text();
  }

  /**
   * The names of agents; an agent without a name is called by its id.
   *
   * @param ids separated by spaces
   */
  Optional<String> speaker(Optional<String> ids) {
    return ids.map(list ->
            Arrays.stream(list.strip().split("\\s+"))
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(", ")))
        .filter(name -> !name.isEmpty());
  }
}
