package cuepoint.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cuepoint.http.RunningService;
import cuepoint.http.SharedService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page that shows the contract to people. */
@ExtendWith(SharedService.class)
class ApiPageTest {
  private static final Path CURL = Path.of("/usr/bin/curl");

  private final RunningService service;

  ApiPageTest(RunningService service) {
    this.service = service;
  }

  private Document page() throws Exception {
    return Jsoup.parse(service.get("/api").body());
  }

  @Test
  void everyPageLeadsToIt() throws Exception {
    for (String page : List.of("/", "/?q=usdt", "/talks", "/api")) {
      Document shown = Jsoup.parse(service.get(page).body());
      assertThat(shown.select("footer a").eachAttr("href")).as(page).contains("/api");
    }
  }

  @Test
  void itHasEveryOperationParameterAndField() throws Exception {
    Document page = page();
    assertThat(Contract.OURS.paths())
        .allSatisfy(path -> {
          Element operation =
              part(Contract.OURS.operation(path).path("operationId").asText(), page);
          assertThat(operation.select("h3").text()).isEqualTo(path);
          List<String> names = operation.select("dt code:first-child").eachText();
          for (String place : List.of("path", "query", "header")) {
            assertThat(names)
                .containsAll(
                    Contract.OURS.parameters(path, place).stream()
                        .map(parameter -> parameter.path("name").asText())
                        .toList());
          }
          assertThat(names).containsAll(Contract.OURS.statuses(path));
        });
    assertThat(Contract.OURS.root().at("/components/schemas").propertyStream())
        .allSatisfy(schema ->
            assertThat(part(schema.getKey(), page).select("dt > code").eachText())
                .containsAll(
                    schema
                        .getValue()
                        .path("properties")
                        .propertyStream()
                        .map(it -> it.getKey())
                        .toList()));
  }

  @Test
  void itsLinksLeadSomewhere() throws Exception {
    Document page = page();
    assertThat(page.select("main a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(
            link -> assertThat(page.getElementById(link.substring(1))).as(link).isNotNull());
    assertThat(page.select("main a[href^=/]").eachAttr("href")).contains("/openapi.yaml");
  }

  @Test
  void itsLinesRun(@TempDir Path folder) throws Exception {
    assumeTrue(
        Files.isExecutable(CURL) || "true".equals(System.getenv("CI")), "skipped: needs curl");
    List<String> lines = page().select(".try").eachText();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(Contract.OURS.paths().size());
    String script = String.join("\n", lines).replace("curl ", "curl --silent --show-error --fail ");
    Process process =
        new ProcessBuilder("/bin/sh", "-e", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("\"totalTalks\"", "WEBVTT", "openapi: 3.1.0");
    assertThat(folder.resolve("beginning.opus")).hasSize(1000);
  }

  @Test
  void linesShowATalkOfTheServiceItself(@TempDir Path transcripts, @TempDir Path index)
      throws Exception {
    RichCollection.write(transcripts);
    try (RunningService other = RunningService.of(transcripts, index)) {
      Document page = Jsoup.parse(other.get("/api").body());
      assertThat(page.select(".try").eachText())
          .anyMatch(line -> line.contains("/media/conf/played.opus"))
          .noneMatch(line -> line.contains("primers"))
          .allMatch(line -> line.contains(other.address("/")));
    }
  }

  private static Element part(String id, Document page) {
    return Objects.requireNonNull(page.getElementById(id), id);
  }
}
