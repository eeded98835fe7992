package cuepoint.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of several pages; {@code usdt rust} has four talks. */
@ExtendWith(SharedService.class)
class PagingTest {
  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\" rel=\"(prev|next)\"");

  private final RunningService service;

  PagingTest(RunningService service) {
    this.service = service;
  }

  @Test
  void pagesLeadThroughAllTalksAndBack() throws Exception {
    assertThat(walk("/?q=usdt+rust&limit=3", "next"))
        .containsExactly("1–3 of 4 talks", "4–4 of 4 talks");
    assertThat(walk("/?q=usdt+rust&limit=3&offset=3", "prev"))
        .containsExactly("4–4 of 4 talks", "1–3 of 4 talks");
  }

  @ParameterizedTest
  @CsvSource({"4, 10, 0", "100, 10, 0", "10000, 3, 3", "5, 1, 3"})
  void behindTheLastPageThereAreNoMoreAndALinkToIt(int offset, int limit, int last)
      throws Exception {
    String page = service.get("/?q=usdt+rust&limit=%d&offset=%d".formatted(limit, offset)).body();
    assertThat(page)
        .contains("<p class=\"count\">4 talks</p>", "There are no more talks: 4 in all.")
        .doesNotContain("Nothing was found", "rel=\"next\"");
    String back = link(page, "prev");
    assertThat(back.contains("&offset=")).isEqualTo(last > 0);
    assertThat(service.get(back).body())
        .contains(last == 0 ? "<p class=\"count\">4 talks</p>" : (last + 1) + "–4 of 4 talks");
  }

  @Test
  void theInterfaceAndTheFrameSayItToo() throws Exception {
    JsonNode answer = service.json("/api/v1/search?q=usdt+rust&offset=100");
    assertThat(answer.get("totalTalks").asInt()).isEqualTo(4);
    assertThat(answer.get("hits")).isEmpty();
    assertThat(answer.at("/notes/0").asText()).isEqualTo("There are no more talks: 4 in all.");
    assertThat(service.get("/embed?q=usdt+rust&offset=100").body())
        .contains("There are no more talks", "All 4 talks")
        .doesNotContain("Nothing was found");
  }

  @Test
  void whatHasNoTalkHasNoMoreEither() throws Exception {
    assertThat(service.get("/?q=xyzzyplugh&offset=100").body())
        .contains("Nothing was found")
        .doesNotContain("no more");
  }

  private List<String> walk(String address, String direction) throws Exception {
    List<String> counts = new ArrayList<>();
    for (String at = address; !at.isEmpty(); ) {
      String page = service.get(at).body();
      counts.add(page.replaceFirst("(?s).*<p class=\"count\">([^<]*)</p>.*", "$1"));
      at = link(page, direction);
    }
    return counts;
  }

  private static String link(String page, String direction) {
    Matcher links = LINK.matcher(page);
    return links
        .results()
        .filter(link -> link.group(2).equals(direction))
        .map(link -> link.group(1).replace("&amp;", "&"))
        .findFirst()
        .orElse("");
  }
}
