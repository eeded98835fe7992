package cuepoint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of the packages, held against the code. */
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
    MAY_USE.put("caption", List.of("talk"));
    MAY_USE.put("collection", List.of("caption", "talk", "video"));
    MAY_USE.put("index", List.of("collection", "caption", "talk"));
    MAY_USE.put("search", List.of("talk", "video"));
    MAY_USE.put("lucene", List.of("index", "collection", "search", "talk", "video"));
    MAY_USE.put("format", List.of("caption", "search", "talk", "video"));
    MAY_USE.put("asset", List.of("format"));
    MAY_USE.put("page", List.of("asset", "format", "search", "talk", "video"));
    MAY_USE.put("export", List.of("asset", "page", "format", "index", "search", "talk", "video"));
    MAY_USE.put("http", List.of("asset", "page", "format", "search", "talk", "video"));
  }

  /** Packages whose sub-packages are their own affair. */
  private static final List<String> WITH_ROOMS = List.of("caption", "collection");

  /** Third-party packages and the one package that may use them. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "org.mozilla.universalchardet..", "caption",
          "org.apache.lucene..", "lucene",
          "org.apache.commons.codec..", "lucene",
          "spark..", "http.spark",
          "org.eclipse.jetty..", "http.spark",
          "javax.servlet..", "http.spark",
          "gg.jte..", "page",
          "picocli..", "cli");

  @Test
  void packagesUseWhatLiesBeforeThemInTheFlow() {
    MAY_USE.forEach((name, mayUse) -> {
      List<String> allowed = new ArrayList<>(mayUse);
      allowed.add(name);
      noClasses()
          .that()
          .resideInAPackage("cuepoint." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packagesBut(allowed))
          .check(CODE);
    });
  }

  @Test
  void everyPackageHasItsRule() {
    assertThat(CODE.getPackage("cuepoint").getSubpackages())
        .extracting(JavaPackage::getRelativeName)
        .allSatisfy(name -> assertThat(List.of(allPackages())).contains(name));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("cuepoint.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void nothingOutsideAPackageUsesItsRooms() {
    for (String name : WITH_ROOMS) {
      noClasses()
          .that()
          .resideOutsideOfPackage("cuepoint." + name + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("cuepoint." + name + ".(*)..")
          .check(CODE);
    }
  }

  @Test
  void roomsHaveNoCycles() {
    for (String name : WITH_ROOMS) {
      slices().matching("cuepoint." + name + ".(**)").should().beFreeOfCycles().check(CODE);
    }
  }

  @Test
  void oneLibraryPerPackage() {
    LIBRARIES.forEach((library, home) ->
        noClasses()
            .that()
            .resideOutsideOfPackage("cuepoint." + home + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .check(CODE));
  }

  @Test
  void noPackageHandsOutNulls() {
    CODE.getPackage("cuepoint").getSubpackages().stream()
        .filter(part -> !part.getClasses().isEmpty())
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

  private static String[] allPackages() {
    List<String> all = new ArrayList<>(MAY_USE.keySet());
    all.add("cli");
    return all.toArray(String[]::new);
  }

  private static String[] packagesBut(List<String> allowed) {
    return Arrays.stream(allPackages())
        .filter(name -> !allowed.contains(name))
        .map(name -> "cuepoint." + name + "..")
        .toArray(String[]::new);
  }
}
