package cuepoint.http.spark;

import cuepoint.http.message.StaticFiles;
import cuepoint.http.message.Status;
import cuepoint.video.MediaType;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.resource.Resource;
import org.jspecify.annotations.Nullable;

/** Serves {@link StaticFiles}. */
final class JettyFiles extends ResourceHandler {
  private final StaticFiles files;

  JettyFiles(StaticFiles files) {
    super(new RangeChecking());
    this.files = files;
    setBaseResource(folder(files));
    setMimeTypes(new FileTypes());
    setEtags(true);
    setCacheControl(files.cacheControl());
  }

  @Override
  public @Nullable Resource getResource(String path) {
    if (!path.startsWith(files.prefix()) || !files.served().test(path)) {
      return null;
    }
    Resource file = super.getResource(path.substring(files.prefix().length() - 1));
    return file == null || file.isDirectory() || isSpecial(file) ? null : file;
  }

  /** Whether it is a pipe or a device, from which a read may never return. */
  private static boolean isSpecial(Resource file) {
    try {
      @Nullable File onDisk = file.getFile();
      return onDisk != null && onDisk.exists() && !onDisk.isFile();
    } catch (IOException e) {
      return true;
    }
  }

  private static Resource folder(StaticFiles files) {
    try {
      return Resource.newResource(files.folder());
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(files.folder().toString(), e);
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

  /** With a 416, Jetty would announce the length of the whole file and send nothing. */
  private static final class RangeChecking extends ResourceService {
    /** Leaves it to the next handler. */
    @Override
    protected void notFound(HttpServletRequest request, HttpServletResponse response) {}

    @Override
    protected void sendStatus(
        HttpServletResponse response, int status, @Nullable Supplier<String> etag)
        throws IOException {
      if (status == Status.RANGE_NOT_SATISFIABLE.code()) {
        response.sendError(status);
      } else {
        super.sendStatus(response, status, etag);
      }
    }
  }
}
