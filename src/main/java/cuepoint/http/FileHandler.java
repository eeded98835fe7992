package cuepoint.http;

import cuepoint.page.Assets;
import cuepoint.video.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.PathResource;
import org.eclipse.jetty.util.resource.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Serves files of one folder: with ranges and validators, without listings, nothing outside of the
 * folder, no symbolic links.
 */
final class FileHandler extends ResourceHandler {
  /** What may be kept of an address whose content never changes. */
  static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final String prefix;
  private final Predicate<String> served;

  private FileHandler(
      String prefix, Resource folder, Predicate<String> served, String cacheControl) {
    super(new RangeChecking());
    this.prefix = prefix;
    this.served = served;
    setBaseResource(folder);
    setMimeTypes(new FileTypes());
    setEtags(true);
    setCacheControl(cacheControl);
  }

  /** What pages are drawn with. */
  static FileHandler assets() {
    return new FileHandler(
        Assets.FOLDER, Resource.newClassPathResource("/web"), path -> true, FOR_GOOD);
  }

  /** The recordings, and nothing else, that lie beside their captions. */
  static FileHandler media(Path transcripts) {
    return new FileHandler(
        "/media/",
        new PathResource(real(transcripts)),
        path -> MediaType.of(path).isPresent(),
        "no-cache");
  }

  @Override
  public @Nullable Resource getResource(String path) {
    if (!path.startsWith(prefix) || !served.test(path)) {
      return null;
    }
    Resource file = super.getResource(path.substring(prefix.length() - 1));
    return file == null || file.isDirectory() ? null : file;
  }

  /** A folder that is itself reached by a symbolic link is fine. */
  private static Path real(Path folder) {
    try {
      return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class FileTypes extends MimeTypes {
    @Override
    public @Nullable String getMimeByExtension(String name) {
      return MediaType.of(name)
          .map(MediaType::name)
          .orElseGet(() -> super.getMimeByExtension(name));
    }
  }

  /** Jetty would promise the whole file with a 416, and send nothing. */
  private static final class RangeChecking extends ResourceService {
    /** The next handler is asked. */
    @Override
    protected void notFound(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    protected void sendStatus(
        HttpServletResponse response, int status, @Nullable Supplier<String> etag)
        throws IOException {
      if (status == HttpStatus.RANGE_NOT_SATISFIABLE_416) {
        response.sendError(status);
      } else {
        super.sendStatus(response, status, etag);
      }
    }
  }
}
