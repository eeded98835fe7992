package cuepoint.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.file.FileStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFilesTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00.123456789Z");
  private static final FileStamps ONE = stamps(Map.of("_0.cfs", LONG_AGO));

  @TempDir Path folder;

  private static FileStamps stamps(Map<String, Instant> changed) {
    Map<String, FileStamp> stamps = new HashMap<>();
    changed.forEach((name, time) ->
        stamps.put(name, new FileStamp(5, FileTime.from(time), Optional.of("(dev=1,ino=2)"))));
    return new FileStamps(stamps);
  }

  @Test
  void whatWasReadNeedNotBeReadAgain() {
    FileStamps found = stamps(Map.of("_0.cfs", LONG_AGO, "segments_1", LONG_AGO));
    ReadFiles.remember(folder, found, FileStamps.NONE);
    assertThat(ReadFiles.in(folder, found)).isEqualTo(found);
  }

  @Test
  void whatHasChangedIsReadAgain() {
    FileStamps read = stamps(Map.of("_0.cfs", LONG_AGO, "_1.cfs", LONG_AGO));
    ReadFiles.remember(folder, read, FileStamps.NONE);
    FileStamps now = stamps(Map.of("_0.cfs", LONG_AGO, "_1.cfs", LONG_AGO.plusNanos(1)));
    assertThat(ReadFiles.in(folder, now).byName()).containsOnlyKeys("_0.cfs");
  }

  @Test
  void whatHasJustChangedIsReadAgain() {
    FileStamps found = stamps(Map.of("_0.cfs", Instant.now()));
    ReadFiles.remember(folder, found, FileStamps.NONE);
    assertThat(ReadFiles.in(folder, found)).isEqualTo(FileStamps.NONE);
  }

  @Test
  void whatWasReadAnHourAgoIsReadAgain() throws Exception {
    ReadFiles.remember(folder, ONE, FileStamps.NONE);
    age(Duration.ofMinutes(59));
    assertThat(ReadFiles.in(folder, ONE)).isEqualTo(ONE);
    ReadFiles.remember(folder, ONE, ONE); // as it was skipped, it is as old as before
    age(Duration.ofMinutes(2));
    assertThat(ReadFiles.in(folder, ONE)).isEqualTo(FileStamps.NONE);
    assertThat(ReadFiles.ever(folder, ONE)).isEqualTo(ONE);
  }

  @Test
  void aServiceThatSkipsWhatWasReadLongAgoDoesNotMakeItNew() throws Exception {
    ReadFiles.remember(folder, ONE, FileStamps.NONE);
    age(Duration.ofDays(9));
    ReadFiles.remember(folder, ONE, ReadFiles.ever(folder, ONE));
    assertThat(ReadFiles.in(folder, ONE)).isEqualTo(FileStamps.NONE);
    assertThat(ReadFiles.ever(folder, ONE)).isEqualTo(ONE);
  }

  @Test
  void aTimeToComeIsNotBelieved() throws Exception {
    ReadFiles.remember(folder, ONE, FileStamps.NONE);
    age(Duration.ofDays(-1));
    assertThat(ReadFiles.in(folder, ONE)).isEqualTo(FileStamps.NONE);
  }

  @Test
  void whatWasNeitherReadNorRememberedIsNotRemembered() {
    ReadFiles.remember(folder, ONE, ONE);
    assertThat(ReadFiles.in(folder, ONE)).isEqualTo(FileStamps.NONE);
  }

  @Test
  void whatCannotBeUnderstoodIsPassedOver() throws Exception {
    for (String text : new String[] {"_0.cfs", "_0.cfs\tx\ty", "\t\t\t\n\n", "\0"}) {
      Files.writeString(file(), text);
      assertThat(ReadFiles.in(folder, ONE)).isEqualTo(FileStamps.NONE);
    }
    Files.write(file(), new byte[] {(byte) 0xff});
    assertThat(ReadFiles.in(folder, ONE)).isEqualTo(FileStamps.NONE);
  }

  @Test
  void whereNothingCanBeWrittenAllIsReadEachTime() throws Exception {
    Files.createDirectories(file().resolve("taken"));
    ReadFiles.remember(folder, ONE, FileStamps.NONE);
    assertThat(ReadFiles.in(folder, ONE)).isEqualTo(FileStamps.NONE);
  }

  private Path file() {
    return folder.resolve("cuepoint.read");
  }

  /** As if so much time had passed since. */
  private void age(Duration duration) throws IOException {
    String[] parts = Files.readString(file()).split("\t", 3);
    long earlier = Long.parseLong(parts[1]) - duration.toMillis();
    Files.writeString(file(), parts[0] + "\t" + earlier + "\t" + parts[2]);
  }
}
