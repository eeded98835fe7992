package cuepoint.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.TalkDraft;
import cuepoint.file.JsonText;
import cuepoint.metadata.TalkMetadata;
import cuepoint.talk.Chapter;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.util.List;
import java.util.Optional;

/** A draft in the fields of pyvideo.org's JSON, in their order. */
final class DraftJson {

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ObjectNode others;

  private DraftJson(ObjectNode others) {
    this.others = others;
  }

  static ObjectNode of(TalkDraft draft) {
    DraftJson written = new DraftJson(draft.others());
    written.add(draft.metadata());
    draft
        .others()
        .properties()
        .forEach(field -> {
          if (!written.json.has(field.getKey())) {
            written.json.set(field.getKey(), field.getValue());
          }
        });
    return written.json;
  }

  private void add(TalkMetadata talk) {
    text("title", talk.title());
    texts("speakers", talk.speakers());
    text("description", talk.description());
    text("recorded", talk.recorded().map(Object::toString));
    text("language", talk.language());
    seconds("duration", talk.durationMillis());
    texts("tags", talk.tags());
    videos(talk.videos());
    seconds("start", talk.startMillis());
    seconds("end", talk.endMillis());
    chapters(talk.chapters());
    text("captions", talk.captions().map(kind -> kind.label()));
  }

  /** Whether the field is still to be written. */
  private boolean isOpen(String name) {
    if (others.has(name)) {
      json.set(name, others.get(name));
    }
    return !others.has(name);
  }

  private void text(String name, Optional<String> value) {
    if (isOpen(name)) {
      value.ifPresent(text -> json.put(name, text));
    }
  }

  private void texts(String name, List<String> values) {
    if (isOpen(name) && !values.isEmpty()) {
      values.forEach(json.putArray(name)::add);
    }
  }

  private void seconds(String name, Optional<Long> millis) {
    if (isOpen(name)) {
      millis.ifPresent(value -> json.put(name, JsonText.seconds(value)));
    }
  }

  private void videos(List<String> addresses) {
    if (!isOpen("videos") || addresses.isEmpty()) {
      return;
    }
    var videos = json.putArray("videos");
    for (String address : addresses) {
      ObjectNode video = videos.addObject();
      Video.of(address, "")
          .map(Video::provider)
          .filter(provider -> provider != Provider.OTHER && provider != Provider.MEDIA_FILE)
          .ifPresent(provider -> video.put("type", provider.label()));
      video.put("url", address);
    }
  }

  private void chapters(List<Chapter> chapters) {
    if (!isOpen("chapters") || chapters.isEmpty()) {
      return;
    }
    var array = json.putArray("chapters");
    for (Chapter chapter : chapters) {
      array
          .addObject()
          .put("start_time", JsonText.seconds(chapter.startMillis()))
          .put("title", chapter.title());
    }
  }
}
