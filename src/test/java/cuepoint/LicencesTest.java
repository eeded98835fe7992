package cuepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jar says under which licences its libraries are, and they may be shipped with it. */
class LicencesTest {
  private static final Path META_INF = Path.of("target/classes/META-INF");

  /** Of one library: its address in Maven Central, then its licences. */
  private static final Pattern LIBRARY =
      Pattern.compile("[\\w.-]+:([\\w.-]+):(?:jar|bundle):([\\w.-]+)\\n((?:    License: .*\\n?)*)");

  private static final Pattern APACHE = Pattern.compile("Apache.*2");
  private static final Pattern ALLOWED =
      Pattern.compile("License: .*(Apache.*2|BSD|MIT|EPL-2|Eclipse Public License.*2|Unicode-3)");

  @BeforeEach
  void onlyMavenWritesThem() {
    assumeTrue(
        Files.exists(META_INF.resolve("DEPENDENCIES")) || "true".equals(System.getenv("CI")),
        "skipped: built without Maven");
  }

  /** Name and version to licences. */
  private static Map<String, String> libraries() throws IOException {
    Map<String, String> libraries = new TreeMap<>();
    Matcher found = LIBRARY.matcher(Files.readString(META_INF.resolve("DEPENDENCIES")));
    while (found.find()) {
      libraries.put(found.group(1) + "-" + found.group(2), found.group(3));
    }
    return libraries;
  }

  @Test
  void everyLibraryHasALicenceThatAllowsToShipIt() throws Exception {
    assertThat(libraries())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            (library, licences) -> assertThat(licences).as(library).containsPattern(ALLOWED));
  }

  @Test
  void everyLibraryIsListed() throws Exception {
    List<String> used =
        Stream.of(System.getProperty("java.class.path").split(":"))
            .filter(entry -> entry.matches(".*/(lucene|jetty|jackson|jte|spark|icu4j)-[^/]*\\.jar"))
            .filter(entry -> entry.contains("/com/fasterxml/") || !entry.contains("jackson"))
            .filter(entry -> !entry.contains("/jackson-datatype-")) // of tests alone
            .map(entry -> Path.of(entry).getFileName().toString().replaceFirst("\\.jar$", ""))
            .toList();
    assertThat(libraries().keySet()).containsAll(used);
    assertThat(used).isNotEmpty();
  }

  @Test
  void whatIsNotUnderOurLicenceComesWithItsOwn() throws Exception {
    assertThat(libraries())
        .allSatisfy((library, licences) -> {
          boolean ours = APACHE.matcher(licences).find() || library.startsWith("jetty-");
          Path own = META_INF.resolve("third-party").resolve(library + "-jar");
          Path added =
              META_INF.resolve("third-party").resolve(library.replaceFirst("-[\\d.]+$", ""));
          assertThat(ours || isThere(own) || isThere(added)).as(library).isTrue();
        });
    assertThat(META_INF.resolve("LICENSE")).exists();
    assertThat(META_INF.resolve("NOTICE")).content().contains("Cuepoint");
  }

  private static boolean isThere(Path folder) {
    try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      return files.anyMatch(Files::isRegularFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
