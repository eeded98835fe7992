package cuepoint.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.format.Timecode;
import cuepoint.format.json.HitsJson;
import cuepoint.format.json.ReelJson;
import cuepoint.index.PassageSplitter;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.reel.Reel;
import cuepoint.reel.Reels;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Facets;
import cuepoint.search.Filters;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.talk.JoinedCues;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The clips that exported files make of moments, and of addresses. */
class ReelVectorsTest {
  private static final List<String> ADDRESSES =
      List.of(
          "conf/a@10-20",
          "conf/a@1:00-2:00,2m10s-131.5",
          "conf/a@0-599,de-AT",
          "conf/a@290.25-291",
          "conf/a@400-520",
          "conf/a@5-5",
          "conf/a@0-601",
          "conf/a@1-2-3",
          "conf/a",
          "@1-2",
          "conf/b@1-2,en",
          "a b/c@d@0.1-0.2",
          "conf/a@9999999-10000000");

  /** How far from the edge of a part a moment is, in UTF-16 units. */
  private static final List<Integer> AWAY = List.of(-400, -150, -60, -10, 10, 60, 150, 400);

  private final JsonNodeFactory json = JsonNodeFactory.instance;

  /** The same numbers each time. */
  private final Random random = new Random(19);

  private final InventedTalk invented = new InventedTalk(random);

  /** The one talk of a collection. */
  private record OneTalk(Recording recording) implements Catalogue {
    @Override
    public String edition() {
      return "";
    }

    @Override
    public List<Talk> talks(Filters filters) {
      return List.of(recording.talk());
    }

    @Override
    public Optional<Recording> recording(String id) {
      return Optional.of(recording).filter(one -> one.talk().id().equals(id));
    }
  }

  @Test
  void reels() throws Exception {
    ArrayNode cases = json.arrayNode();
    for (int words : List.of(0, 1, 40, 400)) {
      Transcript transcript = invented.transcript(words);
      Division division = PassageSplitter.divide(transcript, List.of());
      SentenceBorders sentences = SentenceBorders.of(transcript.cues(), division.cues());
      long length = transcript.cues().getLast().endMillis();
      Catalogue catalogue =
          new OneTalk(new Recording(InventedTalk.of(length), List.of(transcript)));
      ObjectNode one = cases.addObject().put("passages", division.spans().size());
      one.put("durationSeconds", Timecode.number(length));
      PassagesJson.parts(division, sentences).forEach(one.putArray("files")::add);
      ArrayNode answers = one.putArray("answers");
      JoinedCues said = new JoinedCues(transcript.cues());
      List<String> addresses = new ArrayList<>(ADDRESSES);
      for (int edge : edges(division)) {
        for (int away : AWAY) {
          answers.add(answer(catalogue, List.of(invented.moment(said, edge + away, 0))));
          long millis = said.timeAt(edge + away).millis();
          addresses.add("conf/a@%s-%s".formatted(millis / 1000.0, (millis + 2500) / 1000.0));
        }
      }
      for (int moments : List.of(2, 3, 4, 12)) {
        answers.add(answer(catalogue, moments(said, moments)));
      }
      addresses.forEach(one.putArray("addresses")::add);
      one.set("picked", reel(Reels.of(addresses, catalogue, Deadline.NONE)));
    }
    Vectors.check("reels", cases);
  }

  /** Where parts begin in the text, but for the first. */
  private static List<Integer> edges(Division division) {
    JoinedCues text = new JoinedCues(division.cues());
    List<Integer> edges = new ArrayList<>();
    for (int i = PassagesJson.PART; i < division.spans().size(); i += PassagesJson.PART) {
      edges.add(text.start(division.spans().get(i).start()));
    }
    return edges;
  }

  private ObjectNode answer(Catalogue catalogue, List<Moment> moments) {
    Talk talk = catalogue.talks(Filters.NONE).getFirst();
    Hit hit = new Hit(talk, 1, List.of(), List.of(), moments, List.of());
    Hits hits =
        new Hits(
            "",
            List.of(),
            Optional.empty(),
            List.of(),
            Map.of(),
            1,
            new Hits.Took(0, 0),
            Facets.NONE,
            List.of(hit));
    ObjectNode json = reel(Reels.of(hits, catalogue, Deadline.NONE));
    json.set("moments", HitsJson.of(hit).path("moments"));
    return json;
  }

  private ObjectNode reel(Reel reel) {
    ObjectNode json = ReelJson.of(reel, "", "").retain("clips", "leftOut");
    for (JsonNode clip : json.path("clips")) {
      ((ObjectNode) clip).retain("clip", "kind", "speaker", "text", "matches");
    }
    json.path("leftOut").forEach(left -> ((ObjectNode) left).retain("asked", "reason"));
    return json;
  }

  private List<Moment> moments(JoinedCues said, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> invented.moment(said, random.nextInt(said.text().length()), i))
        .toList();
  }
}
