package cuepoint.metadata;

import java.nio.file.Path;
import java.util.Locale;

/** How metadata is written; its name in messages is that of the constant. */
public enum Notation {
  JSON,
  YAML,
  /** Above posts only; no file of a collection is. */
  TOML;

  /** By the name of a file. */
  static Notation of(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".yml") || name.endsWith(".yaml") ? YAML : JSON;
  }
}
