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
        "https://www.youtube.com/v/-aB_9xkyQ-k",
        "youtu.be/-aB_9xkyQ-k",
        "//www.youtube.com/watch?v=-aB_9xkyQ-k",
        "youtube.com/watch?v=-aB_9xkyQ-k"
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
    "https://vimeo.com/123456/description, VIMEO, https://vimeo.com/123456#t=3723s",
    "https://vimeo.com/showcase/77/video/123456, VIMEO, https://vimeo.com/123456#t=3723s",
    "https://vimeo.com/album/77/video/123456, VIMEO, https://vimeo.com/123456#t=3723s",
    "https://vimeo.com/event/77/videos/123456, VIMEO, https://vimeo.com/123456#t=3723s",
    "https://vimeo.com/groups/77/videos/123456, VIMEO, https://vimeo.com/123456#t=3723s",
    "https://vimeo.com/showcase/77/video/123456?h=0123456789, VIMEO,"
        + " https://vimeo.com/123456/0123456789#t=3723s",
    "https://media.ccc.de/v/38c3-opening, MEDIA_CCC, https://media.ccc.de/v/38c3-opening#t=3723",
    "https://archive.org/details/a-talk, ARCHIVE_ORG,"
        + " https://archive.org/details/a-talk?start=3723",
    "https://archive.org/details/a-talk/day%201/two.mp4, ARCHIVE_ORG,"
        + " https://archive.org/details/a-talk/day%201/two.mp4?start=3723",
    "https://archive.org/embed/a-talk/two.mp4?start=5, ARCHIVE_ORG,"
        + " https://archive.org/details/a-talk/two.mp4?start=3723",
    "https://www.twitch.tv/videos/987654, TWITCH, https://www.twitch.tv/videos/987654?t=1h2m3s",
    "https://m.twitch.tv/conf/v/987654?sr=a, TWITCH,"
        + " https://www.twitch.tv/videos/987654?t=1h2m3s",
    "https://player.twitch.tv/?video=v987654&parent=conf.example, TWITCH,"
        + " https://www.twitch.tv/videos/987654?t=1h2m3s",
    "https://www.dailymotion.com/video/x7abc12_a-talk_tech, DAILYMOTION,"
        + " https://www.dailymotion.com/video/x7abc12?start=3723",
    "https://dai.ly/x7abc12, DAILYMOTION,"
        + " https://www.dailymotion.com/video/x7abc12?start=3723",
    "https://geo.dailymotion.com/player/x1.html?video=x7abc12, DAILYMOTION,"
        + " https://www.dailymotion.com/video/x7abc12?start=3723",
    "https://yewtu.be/watch?v=-aB_9xkyQ-k&listen=1, YOUTUBE_FRONT_END,"
        + " https://yewtu.be/watch?v=-aB_9xkyQ-k&t=3723",
    "https://inv.tube.example:8443/watch?v=-aB_9xkyQ-k, YOUTUBE_FRONT_END,"
        + " https://inv.tube.example:8443/watch?v=-aB_9xkyQ-k&t=3723",
    "http://piped.example/embed/-aB_9xkyQ-k, YOUTUBE_FRONT_END,"
        + " http://piped.example/watch?v=-aB_9xkyQ-k&t=3723",
    "https://uni.hosted.panopto.com/Panopto/Pages/Embed.aspx?"
        + "pid=1&id=9c9de5e8-0a1e-484a-b099-e80766180a6d&autoplay=false, PANOPTO,"
        + " https://uni.hosted.panopto.com/Panopto/Pages/Viewer.aspx?"
        + "id=9c9de5e8-0a1e-484a-b099-e80766180a6d&start=3723",
    "https://www.bilibili.com/video/BV1aB2cD3eF4/?spm=1, BILIBILI,"
        + " https://www.bilibili.com/video/BV1aB2cD3eF4?t=3723",
    "https://www.bilibili.com/video/av170001?p=3, BILIBILI,"
        + " https://www.bilibili.com/video/av170001?p=3&t=3723",
    "https://player.bilibili.com/player.html?bvid=BV1aB2cD3eF4&p=1, BILIBILI,"
        + " https://www.bilibili.com/video/BV1aB2cD3eF4?t=3723",
    "https://slideslive.com/38900000/a-talk, SLIDESLIVE, https://slideslive.com/38900000?time=3723",
    "https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv, PEERTUBE,"
        + " https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv?start=3723s",
    "https://tube.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d, PEERTUBE,"
        + " https://tube.example/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d?start=3723s",
    "https://cdn.example/talk.MP4?sig=1, MEDIA_FILE, https://cdn.example/talk.MP4?sig=1#t=3723.5",
    "https://conf.example/talks/7, OTHER, https://conf.example/talks/7?time=3723",
    "https://conf.example/watch?v=-aB_9xkyQ-k, OTHER,"
        + " https://conf.example/watch?v=-aB_9xkyQ-k&time=3723",
    "conf.example/talks/7, OTHER, https://conf.example/talks/7?time=3723"
  })
  void everyPlayerHasItsOwnJumpLink(String address, Provider provider, String link) {
    Video video = Video.of(address, "{url}?time={seconds}").orElseThrow();
    assertThat(video.provider()).isEqualTo(provider);
    assertThat(video.jumpLink(3_723_560)).isEqualTo(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://vimeo.com/event/123456",
        "https://vimeo.com/event/123456/embed",
        "https://vimeo.com/showcase/123456",
        "https://vimeo.com/groups/123456",
        "https://www.youtube.com/embed/videoseries?list=PL1",
        "https://www.youtube.com/embed/live_stream?channel=UC1",
        "https://archive.org/details/@someone",
        "https://www.twitch.tv/conf",
        "https://www.dailymotion.com/conf",
        "https://www.bilibili.com/bangumi/play/ep1234",
        "https://uni.hosted.panopto.com/Panopto/Pages/Sessions/List.aspx",
        "https://slideslive.com/conf",
        "https://yewtu.be/playlist?list=PL1"
      })
  void aPageOfSeveralVideosIsNoneOfThem(String address) {
    assertThat(video(address)).isEqualTo(new Video(Provider.OTHER, "", address, 0, ""));
  }

  @Test
  void aPlayerWithoutAKnownFormOfLinksHasNoSeconds() {
    assertThat(video("https://slideslive.com/38900000").hasSeconds()).isFalse();
    assertThat(video("https://slideslive.com/38900000").jumpLink(5000))
        .isEqualTo("https://slideslive.com/38900000");
  }

  @ParameterizedTest
  @CsvSource({
    "{url}?at={time}, https://conf.example/7?v=1#a, https://conf.example/7?v=1&at=0h1m5s",
    "{url}?at={time}, https://conf.example/#/talks/7, https://conf.example/#/talks/7?at=0h1m5s",
    "{url}#t={seconds}, https://conf.example/7#slides, https://conf.example/7#t=65",
    "https://play.example/{seconds}, https://conf.example/7, https://play.example/65"
  })
  void aTemplateFitsTheAddress(String template, String address, String link) {
    assertThat(Video.of(address, template).orElseThrow().jumpLink(65_900)).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.twitch.tv/videos/987654?t=01h02m03s, 3723",
    "https://player.twitch.tv/?video=987654&time=1h, 3600",
    "https://www.dailymotion.com/video/x7abc12?start=4000, 4000",
    "https://geo.dailymotion.com/player.html?video=x7abc12&startTime=15, 15",
    "https://yewtu.be/watch?v=-aB_9xkyQ-k&t=7384, 7384",
    "https://www.bilibili.com/video/BV1aB2cD3eF4?p=2&t=61, 61",
    "https://cdn.example/talk.mp4#t=npt:10, 10",
    "'https://cdn.example/talk.mp4#t=10,20', 10",
    "https://youtu.be/-aB_9xkyQ-k?t=-5, 0",
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
  @CsvSource({
    "1999, 1, 1.9, 0h0m1s",
    "2000, 2, 2, 0h0m2s",
    "72056, 72, 72, 0h1m12s",
    "3599999, 3599, 3599.9, 0h59m59s",
    "90000000, 90000, 90000, 25h0m0s",
    "0, 0, 0, 0h0m0s",
    "-1, 0, 0, 0h0m0s"
  })
  void aLinkIsNeverLaterThanItsMoment(long millis, String whole, String tenths, String units) {
    assertThat(video("https://www.twitch.tv/videos/987654").jumpLink(millis))
        .endsWith("?t=" + units);
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
        "//youtu.be",
        "file:///etc/passwd",
        "slides.pdf",
        "a talk about/youtu.be",
        "javascript://youtu.be/%0Aalert(1)",
        "http://",
        "https://exa mple/%zz",
        "https:youtu.be"
      })
  void whatIsNoWebAddressIsNoVideo(String text) {
    assertThat(Video.of(text, "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert('{url}')", "conf.example/{seconds}", "/{seconds}"})
  void aTemplateThatIsNoWebAddressIsIgnored(String template) {
    Optional<Video> video = Video.of("https://conf.example/7", template);
    assertThat(video.orElseThrow().jumpLink(5000)).isEqualTo("https://conf.example/7");
  }

  private static Video video(String address) {
    return Video.of(address, "").orElseThrow();
  }
}
