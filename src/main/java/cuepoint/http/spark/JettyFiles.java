package cuepoint.http.spark;

import cuepoint.file.FileStamp;
import cuepoint.file.FolderBorder;
import cuepoint.http.message.EntityTag;
import cuepoint.http.message.StaticFiles;
import cuepoint.http.message.Status;
import cuepoint.video.ImageType;
import cuepoint.video.MediaType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** Serves {@link StaticFiles}, and leaves all other requests to the next handler. */
final class JettyFiles extends Handler.Wrapper {
  private static final Pattern BEYOND_ASCII = Pattern.compile("\\P{ASCII}+");

  private final StaticFiles files;
  private final Resource folder;
  private final FolderBorder border;
  private final ByteBufferPool.Sized buffers;
  private final ResourceService service = new Kept();

  JettyFiles(StaticFiles files, Server jetty, Handler next) {
    super(next);
    this.files = files;
    this.folder = ResourceFactory.of(jetty).newResource(files.folder());
    this.border = new FolderBorder(folder.getPath());
    this.buffers = new ByteBufferPool.Sized(jetty.getByteBufferPool());
    service.setEtags(true);
    service.setCacheControl(files.cacheControl());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<TaggedFile> content = content(Request.getPathInContext(request));
    if (content.isEmpty()) {
      return super.handle(request, response, callback);
    }
    JettyExchanges.answeredBy(files.prefix() + "*", request);
    NotModified.note(request, content.get().getETagValue());
    service.doGet(content.get().understood(request), response, callback, content.get());
    return true;
  }

  private Optional<TaggedFile> content(String path) throws IOException {
    if (!path.startsWith(files.prefix()) || !files.served().test(path)) {
      return Optional.empty();
    }
    Resource file = folder.resolve(escaped(path.substring(files.prefix().length())));
    return file != null && isInside(file)
        ? Optional.of(
            new TaggedFile(new ResourceHttpContent(file, type(path), buffers), file.getPath()))
        : Optional.empty();
  }

  /** Jetty itself escapes no letter beyond U+FFFF as it should. */
  private static String escaped(String path) {
    return BEYOND_ASCII
        .matcher(path)
        .replaceAll(letters -> URLEncoder.encode(letters.group(), StandardCharsets.UTF_8));
  }

  /** Whether it is a file of the folder, and no pipe, from which a read may not return. */
  private boolean isInside(Resource file) {
    Path path = file.getPath();
    return path != null && Files.isRegularFile(path) && !border.leadsOut(path);
  }

  private static String type(String path) {
    return MediaType.of(path)
        .map(MediaType::name)
        .or(() -> ImageType.of(path).map(ImageType::name))
        .orElseGet(() -> MimeTypes.DEFAULTS.getMimeByExtension(path));
  }

  /** Says of what has not changed that it may be kept, where Jetty takes it for an error. */
  private static final class Kept extends ResourceService {
    @Override
    protected void writeHttpError(
        Request request, Response response, Callback callback, int status) {
      if (status == Status.NOT_MODIFIED.code()) {
        response.setStatus(status);
        putHeaders(response);
        response.write(true, null, callback);
      } else {
        super.writeHttpError(request, response, callback, status);
      }
    }
  }

  /**
   * A file with a strong tag, and the part of it that is asked for: RFC 9110, sections 13.1.5 and
   * 14.2. Jetty's own tag is weak, which does for no part, and it does not look at {@code
   * If-Range}.
   */
  private static final class TaggedFile extends HttpContent.Wrapper {
    private static final String BYTES = "bytes=";

    private final EntityTag tag;

    /**
     * The file as it is now.
     *
     * @throws IOException if it has gone
     */
    TaggedFile(HttpContent file, Path path) throws IOException {
      super(file);
      tag = EntityTag.of(FileStamp.of(path));
    }

    @Override
    public HttpField getETag() {
      return new HttpField(HttpHeader.ETAG, tag.toString());
    }

    /** None lie beside it, so that it does not vary with what the client accepts. */
    @Override
    public Set<CompressedContentFormat> getPreCompressedContentFormats() {
      return Set.of();
    }

    /**
     * A request for the file as Jetty is to understand it: without a range that does not count, so
     * that the whole file is sent.
     */
    Request understood(Request request) {
      HttpFields headers = request.getHeaders();
      if (!headers.contains(HttpHeader.RANGE) || isForPart(request)) {
        return request;
      }
      HttpFields whole = HttpFields.build(headers).remove(HttpHeader.RANGE);
      return new Request.Wrapper(request) {
        @Override
        public HttpFields getHeaders() {
          return whole;
        }
      };
    }

    /** Whether a part is to be sent. Several at once need not be; no player asks for them. */
    private boolean isForPart(Request request) {
      List<String> ranges = request.getHeaders().getValuesList(HttpHeader.RANGE);
      return request.getMethod().equals("GET")
          && ranges.size() == 1
          && ranges.getFirst().startsWith(BYTES)
          && !ranges.getFirst().contains(",")
          && Optional.ofNullable(request.getHeaders().get(HttpHeader.IF_RANGE))
              .map(this::isVersion)
              .orElse(true);
    }

    private boolean isVersion(String version) {
      return version.equals(tag.toString())
          || Optional.ofNullable(getLastModified())
              .map(HttpField::getValue)
              .filter(version::equals)
              .isPresent();
    }
  }
}
