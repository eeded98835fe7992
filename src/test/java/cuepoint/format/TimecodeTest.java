package cuepoint.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimecodeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0:00, 0:00",
    "59499, 0:59, 0:59",
    "59500, 0:59, 1:00",
    "3599999, 59:59, 1:00:00",
    "3723560, 1:02:03, 1:02:04"
  })
  void aTimeIsRoundedDownAndALengthToTheNearestSecond(long millis, String time, String length) {
    assertThat(Timecode.shortest(millis)).isEqualTo(time);
    assertThat(Timecode.length(millis)).isEqualTo(length);
  }
}
