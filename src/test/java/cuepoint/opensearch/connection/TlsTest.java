package cuepoint.opensearch.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.opensearch.connection.ClusterException.Kind;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes with certificates that nobody but their operator has signed. */
class TlsTest {
  private static final String PASSWORD = "changeit";

  @TempDir private static Path folder;
  private static Path ours;
  private static Path others;

  @BeforeAll
  static void makeCertificates() throws Exception {
    ours = certificate("ours", "ip:127.0.0.1");
    others = certificate("others", "dns:search.example.org");
  }

  /** The certificate in PEM; beside it, a store with its key. */
  private static Path certificate(String name, String subject) throws Exception {
    keytool(
        "-genkeypair",
        "-alias",
        name,
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=" + subject,
        "-keystore",
        folder.resolve(name + ".p12").toString());
    Path pem = folder.resolve(name + ".pem");
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        name,
        "-keystore",
        folder.resolve(name + ".p12").toString(),
        "-file",
        pem.toString());
    return pem;
  }

  private static void keytool(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-storepass", PASSWORD));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("keytool.txt"))).isZero();
  }

  private static ScriptedNode node(String name) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
      store.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return ScriptedNode.start(context);
  }

  private static Map<String, String> trusting(Path file) {
    return Map.of("CUEPOINT_ENGINE_CA", file.toString());
  }

  private static void cannotBeReached(
      ScriptedNode node, Map<String, String> environment, String why) {
    cannotBeReached(node.address(), environment, why);
  }

  private static void cannotBeReached(String address, Map<String, String> environment, String why) {
    assertThatThrownBy(() ->
            ClusterConnection.open(
                ClusterAddress.parse(address), ClusterAccess.of(environment), 60_000))
        .isInstanceOfSatisfying(
            ClusterException.class, e -> assertThat(e.kind()).isEqualTo(Kind.UNREACHABLE))
        .hasMessage(
            "OpenSearch cannot be reached at %s (%s); start it, or give where it is with --engine",
            address, why);
  }

  @Test
  void aCertificateThatIsTrusted() throws Exception {
    Path both = folder.resolve("both.pem");
    Files.writeString(both, Files.readString(others) + Files.readString(ours));
    try (ScriptedNode node = node("ours");
        ClusterConnection cluster = node.connect(trusting(both))) {
      assertThat(cluster.server().version()).isEqualTo("3.9.0");
    }
  }

  @Test
  void oneThatIsNot() throws Exception {
    String why =
        "its certificate is not trusted; set CUEPOINT_ENGINE_CA to the file of the authority that"
            + " signed it";
    try (ScriptedNode node = node("ours")) {
      cannotBeReached(node, Map.of(), why);
      cannotBeReached(node, trusting(others), why);
      assertThat(node.asked()).isEmpty();
    }
  }

  @Test
  void oneOfSomebodyElse() throws Exception {
    try (ScriptedNode node = node("others")) {
      cannotBeReached(node, trusting(others), "its certificate is for another name");
      assertThat(node.asked()).isEmpty();
    }
  }

  @Test
  void whatSpeaksTlsIsAskedWithout() throws Exception {
    try (ScriptedNode node = node("ours")) {
      cannotBeReached(
          node.address().replace("https:", "http:"),
          Map.of(),
          "it does not speak HTTP; give https:// if it speaks TLS");
    }
  }
}
