package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.TestCollection;
import cuepoint.contract.Contract;
import cuepoint.format.link.BasePath;
import cuepoint.http.message.AnswerCache;
import cuepoint.http.message.Route;
import cuepoint.http.message.ServedFiles;
import cuepoint.http.message.StaticFiles;
import cuepoint.http.route.Routes;
import cuepoint.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract describes every address. */
@ExtendWith(SharedService.class)
class RoutesContractTest {
  private final RunningService service;

  RoutesContractTest(RunningService service) {
    this.service = service;
  }

  @Test
  void everyRouteIsDescribed() {
    List<Route> routes =
        new Routes(
                RunningService.served(service.index(), service.searcher()),
                new Pages(),
                BasePath.NONE,
                AnswerCache.NONE)
            .all();
    // An address with a slash at its end leads to the one without.
    assertThat(routes)
        .filteredOn(route -> !route.pattern().matches(".+/"))
        .hasSizeGreaterThan(20)
        .allSatisfy(route -> {
          String described =
              route
                  .pattern()
                  .replaceAll(":(\\w+)", "{$1}")
                  .replaceAll("/assets/[0-9a-f]+", "/assets/{version}");
          String address = route.pattern().replace(":", "");
          assertThat(Contract.OURS.path(address))
              .as(route.pattern())
              .hasValueSatisfying(path ->
                  assertThat(List.of(described, address.replaceAll("[0-9a-f]{16}", "{version}")))
                      .contains(path));
        });
  }

  @Test
  void everyFolderOfFilesIsDescribed() {
    assertThat(ServedFiles.of(TestCollection.FOLDER))
        .isNotEmpty()
        .allSatisfy((StaticFiles files) -> {
          String folder = files.prefix().replaceFirst("^/media/", "/media/event/");
          assertThat(Contract.OURS.path(folder + "file")).as(folder).isPresent();
        });
  }

  /** Else this test would not see them. */
  @Test
  void routesAreMadeInOneRoomButForTheNumbers() throws Exception {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/cuepoint/http"))) {
      assertThat(sources.filter(Files::isRegularFile).filter(RoutesContractTest::makesRoutes))
          .filteredOn(source -> !source.toString().contains("/route/"))
          .extracting(source -> source.getFileName().toString())
          .containsExactlyInAnyOrder("Route.java", "Metrics.java");
    }
    assertThat(Contract.OURS.path("/metrics")).contains("/metrics");
  }

  private static boolean makesRoutes(Path source) {
    try {
      return Files.readString(source).matches("(?s).*(new Route|Route\\.immediate)\\(.*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
