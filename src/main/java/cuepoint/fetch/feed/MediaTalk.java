package cuepoint.fetch.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.AddressGuard.HostNames;
import cuepoint.fetch.web.Wanted;
import cuepoint.fetch.web.WebAddress;
import cuepoint.fetch.web.WebClient;
import cuepoint.file.FileStem;
import cuepoint.file.JsonText;
import cuepoint.video.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A media file on the web, of which nothing else is known. */
record MediaTalk(String title, String address, HostNames names, WebClient client)
    implements RemoteTalk {
  /** A day of video as it is published. */
  private static final long MAX_BYTES = 32L << 30;

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
    URI web = WebAddress.required(address);
    return recording(client, web, AddressGuard.of(web, names), folder);
  }

  /** Fetches a recording into a folder, under a name of ours. */
  static Path recording(WebClient client, URI address, AddressGuard guard, Path folder)
      throws FetchException, IOException, InterruptedException {
    Path file = folder.resolve("recording." + extension(address));
    client.get(address, guard, Wanted.any(file, MAX_BYTES));
    return file;
  }

  /** What programs tell its format by; audio of feeds is MP3 unless they say otherwise. */
  private static String extension(URI address) {
    String path = String.valueOf(address.getPath());
    return MediaType.of(path).isPresent()
        ? path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
        : "mp3";
  }
}
