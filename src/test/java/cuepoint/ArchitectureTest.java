package cuepoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the code to what ARCHITECTURE.md says about the packages. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("cuepoint");

  /** Package to the packages that it may use, in the order in which data flows. */
  private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("video", List.of());
    MAY_USE.put("talk", List.of("video"));
    MAY_USE.put("reading", List.of("talk"));
    MAY_USE.put("language", List.of("talk", "video"));
    MAY_USE.put("caption", List.of("language", "talk"));
    MAY_USE.put("file", List.of());
    MAY_USE.put("metadata", List.of("file", "language", "talk", "video"));
    MAY_USE.put("event", List.of("caption", "file", "metadata", "talk", "video"));
    MAY_USE.put("correction", List.of("event", "file", "language", "talk"));
    MAY_USE.put(
        "collection",
        List.of("caption", "correction", "event", "file", "language", "metadata", "talk", "video"));
    MAY_USE.put("draft", List.of("file", "metadata", "video"));
    MAY_USE.put(
        "ingest",
        List.of(
            "caption",
            "collection",
            "draft",
            "event",
            "file",
            "language",
            "metadata",
            "talk",
            "video"));
    MAY_USE.put(
        "fetch",
        List.of(
            "caption",
            "collection",
            "draft",
            "event",
            "file",
            "ingest",
            "language",
            "metadata",
            "talk",
            "video"));
    MAY_USE.put("border", List.of("collection", "file", "language", "metadata", "talk", "video"));
    MAY_USE.put("watch", List.of("collection", "file"));
    MAY_USE.put("index", List.of("collection", "caption", "language", "talk"));
    MAY_USE.put("meaning", List.of("file"));
    MAY_USE.put("search", List.of("talk", "video"));
    MAY_USE.put("relation", List.of("search", "talk"));
    MAY_USE.put("reel", List.of("reading", "search", "talk", "video"));
    MAY_USE.put("ranking", List.of("search", "talk"));
    MAY_USE.put("moment", List.of("ranking", "search", "talk", "video"));
    MAY_USE.put(
        "engine", List.of("index", "meaning", "moment", "ranking", "relation", "search", "talk"));
    MAY_USE.put(
        "lucene",
        List.of(
            "engine",
            "file",
            "index",
            "language",
            "meaning",
            "moment",
            "ranking",
            "relation",
            "search",
            "talk",
            "video"));
    MAY_USE.put("opensearch", List.of("engine", "index", "lucene", "ranking", "search", "talk"));
    MAY_USE.put(
        "format",
        List.of("caption", "collection", "reading", "reel", "relation", "search", "talk", "video"));
    MAY_USE.put(
        "check",
        List.of(
            "collection",
            "correction",
            "event",
            "file",
            "format",
            "language",
            "metadata",
            "relation",
            "talk",
            "video"));
    MAY_USE.put("asset", List.of("format"));
    MAY_USE.put("contract", List.of("asset", "format", "talk", "video"));
    MAY_USE.put(
        "page",
        List.of(
            "asset",
            "contract",
            "format",
            "reading",
            "reel",
            "relation",
            "search",
            "talk",
            "video"));
    MAY_USE.put(
        "export",
        List.of(
            "asset",
            "file",
            "page",
            "format",
            "index",
            "ranking",
            "reading",
            "relation",
            "search",
            "talk",
            "video"));
    MAY_USE.put(
        "http",
        List.of(
            "asset",
            "contract",
            "file",
            "format",
            "index",
            "page",
            "reading",
            "reel",
            "relation",
            "search",
            "talk",
            "video"));
  }

  /** Packages with rooms, and rooms, that are there to be used by others. */
  private static final Set<String> SHARED_ROOMS =
      Set.of(
          "cuepoint.format",
          "cuepoint.http.option",
          "cuepoint.lucene.distributed",
          "cuepoint.lucene.voice",
          "cuepoint.opensearch.connection",
          "cuepoint.page");

  /** Puts the others together, so it may use them all. */
  private static final String LAST = "cli";

  /** Third-party packages and the packages that may use them. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          entry("com.ibm.icu..", List.of("caption")),
          entry(
              "org.jsoup..",
              List.of("caption", "metadata", "ingest.layout", "ingest.markup", "fetch.feed")),
          entry("org.yaml.snakeyaml..", List.of("metadata")),
          entry("org.commonmark..", List.of("ingest.markup", "contract")),
          entry("opennlp..", List.of("language")),
          entry("ai.onnxruntime..", List.of("meaning")),
          entry("org.apache.lucene..", List.of("lucene", "opensearch")),
          entry("org.opensearch..", List.of("opensearch.connection")),
          entry("org.apache.hc..", List.of("opensearch.connection")),
          entry("io.github.bucket4j..", List.of("http.limit")),
          entry("spark..", List.of("http.spark")),
          entry("org.eclipse.jetty..", List.of("http.spark")),
          entry("javax.servlet..", List.of("http.spark")),
          entry("io.prometheus..", List.of("http.metric")),
          entry("gg.jte..", List.of("page")),
          entry("picocli..", List.of("cli")));

  @Test
  void packagesUseOnlyWhatComesBeforeThemInTheFlow() {
    MAY_USE.forEach((name, mayUse) -> {
      List<String> allowed = new ArrayList<>(mayUse);
      allowed.add(name);
      noClasses()
          .that()
          .resideInAPackage("cuepoint." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packagesBut(allowed))
          .allowEmptyShould(true) // a package that does not exist yet
          .check(CODE);
    });
  }

  @Test
  void everyPackageHasItsRule() {
    assertThat(CODE.getPackage("cuepoint").getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .allSatisfy(name -> assertThat(allPackages()).contains(name));
  }

  @Test
  void packagesAndTheirRoomsHaveNoCycles() {
    slices().matching("cuepoint.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void noPackageUsesTheRoomsOfAnother() {
    for (JavaPackage owner : CODE.getPackage("cuepoint").getSubpackages()) {
      for (JavaPackage room : owner.getSubpackages()) {
        if (SHARED_ROOMS.contains(owner.getName()) || SHARED_ROOMS.contains(room.getName())) {
          continue;
        }
        noClasses()
            .that()
            .resideOutsideOfPackage(owner.getName() + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(room.getName() + "..")
            .check(CODE);
      }
    }
  }

  @Test
  void oneLibraryPerPackage() {
    LIBRARIES.forEach((library, homes) ->
        noClasses()
            .that()
            .resideOutsideOfPackages(
                homes.stream().map(home -> "cuepoint." + home + "..").toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .check(CODE));
  }

  @Test
  void noPackageHandsOutNulls() {
    CODE.getPackage("cuepoint").getSubpackagesInTree().stream()
        .filter(part -> !part.getClasses().isEmpty())
        .filter(part -> !part.getName().startsWith("cuepoint.page.template"))
        .forEach(
            part -> assertThat(part.isAnnotatedWith(NullMarked.class)).as(part.getName()).isTrue());
  }

  @Test
  void namesSayWhatAThingIs() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl|Common)$")
        .check(CODE);
  }

  private static List<String> allPackages() {
    List<String> all = new ArrayList<>(MAY_USE.keySet());
    all.add(LAST);
    return all;
  }

  private static String[] packagesBut(List<String> allowed) {
    return allPackages().stream()
        .filter(name -> !allowed.contains(name))
        .map(name -> "cuepoint." + name + "..")
        .toArray(String[]::new);
  }
}
