package cuepoint.opensearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterAccessTest {
  private static final String USER = "CUEPOINT_ENGINE_USER";
  private static final String PASSWORD = "CUEPOINT_ENGINE_PASSWORD";
  private static final String KEY = "CUEPOINT_ENGINE_API_KEY";
  private static final String CA = "CUEPOINT_ENGINE_CA";

  @Test
  void nobodyIsNamed() {
    assertThat(ClusterAccess.of(Map.of()).authorization()).isEmpty();
    assertThat(ClusterAccess.of(Map.of(USER, "", PASSWORD, "", KEY, "", CA, "")).authorization())
        .isEmpty();
  }

  @Test
  void aUserOrAKey() {
    // The example of RFC 7617, section 2.
    assertThat(ClusterAccess.of(Map.of(USER, "Aladdin", PASSWORD, "open sesame")).authorization())
        .hasValue("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assertThat(ClusterAccess.of(Map.of(KEY, "os_abc")).authorization()).hasValue("ApiKey os_abc");
  }

  @Test
  void noSecretIsShown() {
    assertThat(ClusterAccess.of(Map.of(USER, "Aladdin", PASSWORD, "sesame")).toString())
        .isEqualTo("access by CUEPOINT_ENGINE_USER and CUEPOINT_ENGINE_PASSWORD");
    assertThat(ClusterAccess.of(Map.of(KEY, "os_abc")).toString())
        .isEqualTo("access by CUEPOINT_ENGINE_API_KEY");
  }

  @Test
  void contradictionsAreSaid() {
    refused(
        Map.of(USER, "Aladdin"),
        "CUEPOINT_ENGINE_USER is set without CUEPOINT_ENGINE_PASSWORD; set both");
    refused(
        Map.of(PASSWORD, "sesame"),
        "CUEPOINT_ENGINE_PASSWORD is set without CUEPOINT_ENGINE_USER; set both");
    refused(
        Map.of(USER, "Aladdin", PASSWORD, "sesame", KEY, "os_abc"),
        "CUEPOINT_ENGINE_USER and CUEPOINT_ENGINE_API_KEY are both set; a cluster takes one of"
            + " them, so unset the other");
    refused(
        Map.of(USER, "A:B", PASSWORD, "sesame"),
        "CUEPOINT_ENGINE_USER has a colon, which no user's name may have; remove it");
    refused(
        Map.of(KEY, "os_abc\nX: y"),
        "CUEPOINT_ENGINE_API_KEY has spaces or letters beyond ASCII; set it to the key alone");
  }

  @Test
  void aFileThatHasNoCertificates(@TempDir Path folder) throws Exception {
    Path missing = folder.resolve("missing.pem");
    Path empty = Files.createFile(folder.resolve("empty.pem"));
    Path other = Files.writeString(folder.resolve("other.pem"), "no certificate\n");
    refused(
        Map.of(CA, missing.toString()),
        "CUEPOINT_ENGINE_CA is "
            + missing
            + ", which is not there; set it to a file of certificates");
    refused(
        Map.of(CA, empty.toString()),
        "CUEPOINT_ENGINE_CA is "
            + empty
            + ", which has no certificate; set it to a file of certificates in PEM");
    refused(
        Map.of(CA, other.toString()),
        "CUEPOINT_ENGINE_CA is "
            + other
            + ", which is no file of certificates in PEM; set it to one");
    refused(
        Map.of(CA, folder.toString()),
        "CUEPOINT_ENGINE_CA is "
            + folder
            + ", which cannot be read; allow it, or set it to another file");
  }

  @Test
  void secretsThatOthersMayReadAreWarnedOf() {
    ClusterAccess user = ClusterAccess.of(Map.of(USER, "Aladdin", PASSWORD, "sesame"));
    assertThat(user.warning(nodes("https://a:9200,http://b:9200")))
        .hasValue(
            "CUEPOINT_ENGINE_USER and CUEPOINT_ENGINE_PASSWORD: sent to http://b:9200 without"
                + " encryption; give https:// if it can");
    assertThat(user.warning(nodes("https://a:9200"))).isEmpty();
    assertThat(user.warning(nodes("http://127.0.0.1:9200,http://[::1],http://localhost")))
        .isEmpty();
    assertThat(user.warning(nodes("http://127.example.org"))).isPresent();
    assertThat(ClusterAccess.of(Map.of()).warning(nodes("http://b:9200"))).isEmpty();
  }

  private static List<NodeAddress> nodes(String text) {
    return ClusterAddress.parse(text).nodes();
  }

  private static void refused(Map<String, String> environment, String message) {
    assertThatThrownBy(() -> ClusterAccess.of(environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
