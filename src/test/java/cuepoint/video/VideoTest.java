package cuepoint.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://youtu.be/-aB_9xkyQ-k",
        "https://youtu.be/-aB_9xkyQ-k?si=share",
        "https://www.youtube.com/watch?v=-aB_9xkyQ-k&list=PL1",
        "http://m.youtube.com/watch?app=desktop&v=-aB_9xkyQ-k",
        "https://music.youtube.com/watch?v=-aB_9xkyQ-k",
        "https://www.youtube.com/embed/-aB_9xkyQ-k?rel=0",
        "https://www.youtube-nocookie.com/embed/-aB_9xkyQ-k",
        "https://youtube.com/shorts/-aB_9xkyQ-k",
        "https://www.youtube.com/live/-aB_9xkyQ-k",
        "https://www.youtube.com/v/-aB_9xkyQ-k"
      })
  void everyYouTubeAddressIsTheSameVideo(String address) {
    Video video = video(address);
    assertThat(video.provider()).isEqualTo(Provider.YOUTUBE);
    assertThat(video.id()).isEqualTo("-aB_9xkyQ-k");
    assertThat(video.url()).isEqualTo("https://youtu.be/-aB_9xkyQ-k");
    assertThat(video.jumpLink(121_900)).isEqualTo("https://youtu.be/-aB_9xkyQ-k?t=121");
  }

  @ParameterizedTest
  @CsvSource({
    "https://vimeo.com/123456, VIMEO, https://vimeo.com/123456#t=3723s",
    "https://player.vimeo.com/video/123456?h=abc123, VIMEO,"
        + " https://vimeo.com/123456/abc123#t=3723s",
    "https://vimeo.com/channels/staff/123456, VIMEO, https://vimeo.com/123456#t=3723s",
    "https://media.ccc.de/v/38c3-opening, MEDIA_CCC, https://media.ccc.de/v/38c3-opening#t=3723",
    "https://archive.org/details/a-talk, ARCHIVE_ORG,"
        + " https://archive.org/details/a-talk?start=3723",
    "https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv, PEERTUBE,"
        + " https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv?start=3723s",
    "https://tube.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d, PEERTUBE,"
        + " https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=3723s",
    "https://cdn.example/talk.MP4?sig=1, MEDIA_FILE, https://cdn.example/talk.MP4?sig=1#t=3723.5",
    "https://conf.example/talks/7, OTHER, https://conf.example/talks/7?time=3723"
  })
  void everyPlayerHasItsOwnJumpLink(String address, Provider provider, String link) {
    Video video = Video.of(address, "{url}?time={seconds}").orElseThrow();
    assertThat(video.provider()).isEqualTo(provider);
    assertThat(video.jumpLink(3_723_560)).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource({
    "https://youtu.be/-aB_9xkyQ-k?t=90, 90",
    "https://youtu.be/-aB_9xkyQ-k?t=1h2m3s, 3723",
    "https://www.youtube.com/watch?v=-aB_9xkyQ-k&t=90s, 90",
    "https://www.youtube.com/embed/-aB_9xkyQ-k?start=15, 15",
    "https://vimeo.com/123456#t=2m, 120",
    "https://youtu.be/-aB_9xkyQ-k#t=1:02:03, 3723",
    "https://youtu.be/-aB_9xkyQ-k?t=soon, 0"
  })
  void anOffsetInTheAddressIsWhereTheTalkBegins(String address, long seconds) {
    assertThat(video(address).startMillis()).isEqualTo(seconds * 1000);
  }

  @ParameterizedTest
  @CsvSource({"1999, 1, 1.9", "2000, 2, 2", "72056, 72, 72", "0, 0, 0"})
  void aLinkIsNeverLaterThanItsMoment(long millis, String whole, String tenths) {
    assertThat(video("https://youtu.be/-aB_9xkyQ-k").jumpLink(millis)).endsWith("?t=" + whole);
    assertThat(video("https://cdn.example/a.mp4").jumpLink(millis)).endsWith("#t=" + tenths);
  }

  @Test
  void momentsAreCountedFromTheStartOfTheVideo() {
    Video video = video("https://youtu.be/-aB_9xkyQ-k?t=90");
    assertThat(video.startLink()).isEqualTo("https://youtu.be/-aB_9xkyQ-k?t=90");
    assertThat(video.jumpLink(100_000)).isEqualTo("https://youtu.be/-aB_9xkyQ-k?t=100");
    assertThat(video("https://youtu.be/-aB_9xkyQ-k").startLink())
        .isEqualTo("https://youtu.be/-aB_9xkyQ-k");
  }

  @Test
  void aSecondBeforeTheStartIsTheStart() {
    assertThat(video("https://youtu.be/-aB_9xkyQ-k").jumpLink(-3000)).endsWith("?t=0");
  }

  @Test
  void aLocalFileIsServedUnderMediaWithItsNameEncoded() {
    Video video = Video.local("primers/what is #1? ö.opus");
    assertThat(video.jumpLink(42_000))
        .isEqualTo("/media/primers/what%20is%20%231%3F%20%C3%B6.opus#t=42");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "javascript:alert(1)",
        "data:text/html,x",
        "//youtu.be/abcdef",
        "file:///etc/passwd",
        "http://",
        "https://exa mple/%zz",
        "youtu.be/-aB_9xkyQ-k",
        "https:youtu.be"
      })
  void whatIsNoWebAddressIsNoVideo(String text) {
    assertThat(Video.of(text, "")).isEmpty();
  }

  @Test
  void aTemplateThatIsNoWebAddressIsIgnored() {
    Optional<Video> video = Video.of("https://conf.example/7", "javascript:alert('{url}')");
    assertThat(video.orElseThrow().jumpLink(5000)).isEqualTo("https://conf.example/7");
  }

  private static Video video(String address) {
    return Video.of(address, "").orElseThrow();
  }
}
