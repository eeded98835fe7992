package cuepoint.lucene.document;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import cuepoint.talk.Talk;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/** A talk's metadata as JSON. */
final class TalkCodec {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  private static final ObjectWriter WRITER = MAPPER.writerFor(Talk.class);
  private static final ObjectReader READER = MAPPER.readerFor(Talk.class);

  private TalkCodec() {}

  static BytesRef encode(Talk talk) throws IOException {
    return new BytesRef(WRITER.writeValueAsBytes(talk));
  }

  static Talk decode(BytesRef bytes) throws IOException {
    return READER.readValue(bytes.bytes, bytes.offset, bytes.length);
  }
}
