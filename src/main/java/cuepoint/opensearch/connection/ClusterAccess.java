package cuepoint.opensearch.connection;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * As whom a cluster is asked, and whose word is taken that it is the one: from the environment, as
 * the command line is shown to everybody on the machine. Its text has no secret.
 */
public final class ClusterAccess {
  /** The environment variable that names a user. */
  public static final String USER = "CUEPOINT_ENGINE_USER";

  /** The environment variable that has the user's password. */
  public static final String PASSWORD = "CUEPOINT_ENGINE_PASSWORD";

  /** The environment variable that has an API key, in place of a user. */
  public static final String API_KEY = "CUEPOINT_ENGINE_API_KEY";

  /** The environment variable that names a file of certificates to trust. */
  public static final String AUTHORITIES = "CUEPOINT_ENGINE_CA";

  private static final Pattern KEY = Pattern.compile("[!-~]+");

  private final String variables;
  private final String authorization;
  private final List<X509Certificate> authorities;

  private ClusterAccess(String variables, String authorization, List<X509Certificate> authorities) {
    this.variables = variables;
    this.authorization = authorization;
    this.authorities = authorities;
  }

  /**
   * What the environment says; a variable that is empty is as one that is not set.
   *
   * @throws IllegalArgumentException if it contradicts itself; the message names the variables
   */
  public static ClusterAccess of(Map<String, String> environment) {
    Optional<String> user = value(environment, USER);
    Optional<String> password = value(environment, PASSWORD);
    Optional<String> key = value(environment, API_KEY);
    check(
        user.isPresent() == password.isPresent(),
        user.isPresent()
            ? USER + " is set without " + PASSWORD + "; set both"
            : PASSWORD + " is set without " + USER + "; set both");
    check(
        user.isEmpty() || key.isEmpty(),
        USER
            + " and "
            + API_KEY
            + " are both set; a cluster takes one of them, so unset the other");
    check(
        user.filter(name -> name.contains(":")).isEmpty(),
        USER + " has a colon, which no user's name may have; remove it");
    check(
        key.filter(word -> !KEY.matcher(word).matches()).isEmpty(),
        API_KEY + " has spaces or letters beyond ASCII; set it to the key alone");
    List<X509Certificate> authorities =
        value(environment, AUTHORITIES).map(Path::of).map(Certificates::read).orElse(List.of());
    return user.isPresent()
        ? new ClusterAccess(USER + " and " + PASSWORD, basic(user, password), authorities)
        : new ClusterAccess(API_KEY, key.map(word -> "ApiKey " + word).orElse(""), authorities);
  }

  /** RFC 7617. */
  private static String basic(Optional<String> user, Optional<String> password) {
    byte[] both =
        (user.orElseThrow() + ":" + password.orElseThrow()).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  private static Optional<String> value(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty());
  }

  private static void check(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** The value of the header {@code Authorization}; empty if nobody is named. */
  Optional<String> authorization() {
    return Optional.of(authorization).filter(value -> !value.isEmpty());
  }

  /** Certificates that are trusted beside those that the JDK trusts. */
  List<X509Certificate> authorities() {
    return authorities;
  }

  /** What to do when it does not suffice. */
  String advice() {
    return authorization.isEmpty()
        ? "set " + USER + " and " + PASSWORD + ", or " + API_KEY
        : "look at " + variables + ", and at what the cluster allows";
  }

  /** What whoever runs it should know: others on the way may read what is not encrypted. */
  Optional<String> warning(List<NodeAddress> nodes) {
    return nodes.stream()
        .filter(node -> !authorization.isEmpty() && !node.secure() && !node.isLocal())
        .findFirst()
        .map(node ->
            variables + ": sent to " + node + " without encryption; give https:// if it can");
  }

  @Override
  public String toString() {
    return "access by " + (authorization.isEmpty() ? "nobody's name" : variables);
  }
}
