package cuepoint.fetch.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.AddressGuard.HostNames;
import cuepoint.fetch.web.WebAddress;
import cuepoint.fetch.web.WebClient;
import cuepoint.file.FileStem;
import cuepoint.file.JsonText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A media file on the web, of which nothing else is known. */
record MediaTalk(String title, String address, HostNames names, WebClient client)
    implements RemoteTalk {

  @Override
  public String stem() {
    return FileStem.of(title);
  }

  @Override
  public Outcome fetch(String stem, Path folder) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("title", title);
    json.putArray("videos").addObject().put("url", address);
    Files.writeString(folder.resolve(stem + ".json"), JsonText.of(json));
    return new Outcome.Missing(
        Cause.NO_CAPTIONS, "a media file alone names no captions; --transcribe makes some");
  }

  @Override
  public Path audio(Path folder) throws FetchException, IOException, InterruptedException {
    URI web =
        WebAddress.of(address)
            .orElseThrow(
                () -> new FetchException(Cause.UNREADABLE, "no address of the web: " + address));
    return RecordingFile.fetch(client, web, AddressGuard.of(web, names), folder);
  }
}
