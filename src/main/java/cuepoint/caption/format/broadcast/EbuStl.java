package cuepoint.caption.format.broadcast;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.RawCue;
import cuepoint.caption.cue.Row;
import cuepoint.caption.format.BinaryFormat;
import cuepoint.caption.format.FrameRate;
import cuepoint.caption.format.ProgrammeStart;
import cuepoint.talk.Cue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Subtitles of European broadcasters, {@code .stl} (EBU Tech 3264): a header of 1,024 bytes and
 * blocks of 128. Comments and data of users are not shown. A problem's line is the number of its
 * block.
 */
public final class EbuStl implements BinaryFormat {
  /** Far more text than a subtitle has, which may go over several blocks. */
  private static final int MOST_BYTES = 1 << 16;

  @Override
  public String name() {
    return "stl";
  }

  @Override
  public boolean matches(byte[] head) {
    return StlHeader.isAt(head);
  }

  @Override
  public void read(InputStream bytes, Cleaning out) throws IOException {
    StlHeader header = StlHeader.read(bytes.readNBytes(StlHeader.LENGTH));
    header.language().ifPresent(out::language);
    Subtitles subtitles = new Subtitles(header, out);
    byte[] block = bytes.readNBytes(StlBlock.LENGTH);
    int number = 1;
    for (; block.length == StlBlock.LENGTH; block = bytes.readNBytes(StlBlock.LENGTH)) {
      subtitles.add(new StlBlock(block), number++);
    }
    if (block.length > 0) {
      out.problem(number, "the file ends within a block of 128 bytes");
    }
  }

  /** Puts subtitles together from their blocks. */
  private static final class Subtitles {
    private final Cleaning out;
    private final StlText text;
    private final FrameRate rate;
    private final ProgrammeStart start;
    private final ByteArrayOutputStream before = new ByteArrayOutputStream();

    Subtitles(StlHeader header, Cleaning out) {
      this.out = out;
      this.rate = header.frameRate();
      this.text = new StlText(header.characters());
      this.start = new ProgrammeStart(rate.millis(1, 0, 0, 0), out);
      header.startMillis().ifPresent(start::is);
    }

    void add(StlBlock block, int number) {
      if (!block.isShown()) {
        return;
      }
      before.writeBytes(block.text());
      if (block.isLast() || before.size() > MOST_BYTES) {
        List<Row> rows = text.rows(before.toByteArray());
        before.reset();
        pass(block, rows, number);
      }
    }

    private void pass(StlBlock block, List<Row> rows, int number) {
      if (rows.stream().allMatch(Row::blank)) {
        return;
      }
      Optional<Long> begin = block.begin(rate);
      if (begin.isEmpty()) {
        out.problem(number, "a subtitle without a time code that can be read");
      }
      long from = begin.orElse(Cue.UNTIMED);
      long to = begin.flatMap(at -> block.end(rate)).orElse(from);
      out.cue(start.shifted(new RawCue(from, to, rows), number));
    }
  }
}
