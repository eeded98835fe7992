package cuepoint.caption.format.xml;

import cuepoint.caption.cue.Entity;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A start or end tag.
 *
 * @param name of the element, without prefix, in lower case
 * @param attributes by their names, without prefix, in lower case
 * @param closes whether it ends the element, alone or also
 * @param opens whether it begins the element
 */
record Tag(String name, Map<String, String> attributes, boolean opens, boolean closes) {
  /** The name of a tag that only says when the next word is spoken, and of its attribute. */
  static final String TIME = "time";

  /** A name as tags are compared: {@code "p"} for {@code tt:P}. */
  static String local(String name) {
    return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** The value of an attribute by its name in lower case, its character references read. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).map(Entity::readIn);
  }
}
