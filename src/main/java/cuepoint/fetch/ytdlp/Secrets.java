package cuepoint.fetch.ytdlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a user gives yt-dlp that nobody else should read: names, passwords, cookies in headers. */
final class Secrets {
  private static final String HIDDEN = "***";

  private static final List<String> OPTIONS =
      List.of(
          "--username",
          "--password",
          "--twofactor",
          "--video-password",
          "--ap-username",
          "--ap-password",
          "--client-certificate-password",
          "--netrc-cmd",
          "--proxy",
          "--geo-verification-proxy",
          "--add-headers",
          "--referer");

  /** The short ones, {@code -u}, {@code -p} and {@code -2}, perhaps behind some without a value. */
  private static final Pattern SHORT = Pattern.compile("(-[hUivqjJsFkxwc46geCn]*[up2])(.*)");

  /** Options can be cut as long as one has the beginning. */
  private static final int SHORTEST = "--p".length();

  /** {@code https://NAME:PASSWORD@host/}. */
  private static final Pattern IN_ADDRESS = Pattern.compile("(?<=://)[^/?#\\s]+@");

  private final List<String> values = new ArrayList<>();

  /** The secrets in arguments of yt-dlp. */
  Secrets(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      Matcher cluster = SHORT.matcher(argument);
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      if (isSecret(name)) {
        values.add(equals < 0 ? next : argument.substring(equals + 1));
      } else if (cluster.matches()) {
        values.add(cluster.group(2).isEmpty() ? next : cluster.group(2));
      }
    }
    values.removeIf(String::isEmpty);
    values.sort((one, other) -> Integer.compare(other.length(), one.length()));
  }

  private static boolean isSecret(String name) {
    return name.length() >= SHORTEST
        && OPTIONS.stream().anyMatch(option -> option.startsWith(name));
  }

  /** Arguments or lines without them. */
  List<String> hiddenIn(List<String> texts) {
    return texts.stream().map(this::hiddenIn).toList();
  }

  /** A text without them. */
  String hiddenIn(String text) {
    String shown = values.stream().reduce(text, (hidden, value) -> hidden.replace(value, HIDDEN));
    return IN_ADDRESS.matcher(shown).replaceAll(HIDDEN + "@");
  }
}
