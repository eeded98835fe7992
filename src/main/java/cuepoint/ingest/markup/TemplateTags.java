package cuepoint.ingest.markup;

import java.util.Locale;

/**
 * Replaces the tags of generators in a post: those that show a video by a link to it, all others by
 * {@link #GAP}, so that an address with a tag in it is none.
 */
final class TemplateTags {
  /** Stands for what only the generator knows; no text has it. */
  static final char GAP = '\uFFFC';

  /** Longer than the tags that people write. */
  private static final int MAX_CHARS = 2_000;

  private final String post;
  private final StringBuilder out = new StringBuilder();
  private boolean comment;

  private TemplateTags(String post) {
    this.post = post;
  }

  /** The post without the tags of Jekyll, Hugo, Zola, Hexo, Eleventy and their like. */
  static String resolve(String post) {
    return new TemplateTags(post).resolved();
  }

  private String resolved() {
    int at = 0;
    for (int open = next(0); open >= 0; open = next(at)) {
      keep(post.substring(at, open));
      int close = close(open);
      at = close < 0 ? open + 1 : close;
      if (close < 0) {
        keep("{");
      } else {
        tag(post.substring(open + 1, close - 1));
      }
    }
    keep(post.substring(at));
    return out.toString();
  }

  private int next(int from) {
    for (int i = post.indexOf('{', from); i >= 0; i = post.indexOf('{', i + 1)) {
      char kind = i + 1 < post.length() ? post.charAt(i + 1) : ' ';
      if (kind == '{' || kind == '%' || isAttribute(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Kramdown's and Pandoc's attributes of an element. */
  private boolean isAttribute(int open) {
    char kind = open + 1 < post.length() ? post.charAt(open + 1) : ' ';
    return kind == ':' || kind == '#' || (kind == '.' && open > 0 && post.charAt(open - 1) != '$');
  }

  private int close(int open) {
    String end =
        switch (post.charAt(open + 1)) {
          case '{' -> "}}";
          case '%' -> "%}";
          default -> "}";
        };
    String window = post.substring(open, Math.min(post.length(), open + MAX_CHARS));
    int close = window.indexOf(end, 2);
    boolean oneLine = end.length() == 1 && window.substring(0, close + 1).indexOf('\n') >= 0;
    return close < 0 || oneLine ? -1 : open + close + end.length();
  }

  private void tag(String inside) {
    if (":#.".indexOf(inside.charAt(0)) >= 0) {
      return;
    }
    String content = inside.substring(1, Math.max(1, inside.length() - 1));
    String name = content.strip().toLowerCase(Locale.ROOT).replaceFirst("^-\\s*", "");
    if (name.startsWith("comment")) {
      comment = true;
    } else if (name.startsWith("endcomment")) {
      comment = false;
    } else {
      keep(Shortcode.of(content).flatMap(Shortcode::link).orElse(String.valueOf(GAP)));
    }
  }

  private void keep(String text) {
    if (!comment) {
      out.append(text);
    }
  }
}
