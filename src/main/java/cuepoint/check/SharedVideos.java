package cuepoint.check;

import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the same video under several talks; not if each has a part of it. */
final class SharedVideos {
  private final Map<String, List<String>> talks = new LinkedHashMap<>();

  void add(Talk talk) {
    talk.video()
        .ifPresent(video -> {
          String part = talk.extent() + " " + video.startMillis();
          talks.computeIfAbsent(video.key() + " " + part, key -> new ArrayList<>()).add(talk.id());
        });
  }

  List<Finding> findings() {
    return talks.values().stream()
        .filter(ids -> ids.size() > 1)
        .map(ids ->
            Finding.ofTalk(
                Kind.SHARED_VIDEO,
                ids.getFirst(),
                "it has the same video as "
                    + String.join(", ", ids.subList(1, ids.size()))
                    + "; \"start\" and \"end\" tell parts of one apart"))
        .toList();
  }
}
