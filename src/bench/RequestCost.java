import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compares what requests cost a running service, in CPU time of its process, with what a plain
 * search for two words costs: the dearest that a client can think of, with words of its talks. The
 * service must run on this machine and have nothing else to do. After {@code mvn package}:
 *
 * <pre>java src/bench/RequestCost.java http://127.0.0.1:4567 PID [ROUNDS [PATTERN]]</pre>
 *
 * Prints for each request the median of the ratios of its rounds, the dearest first; a name that
 * the pattern does not find is left out.
 */
class RequestCost {
  /** CPU time is counted in steps of 10 ms, so that a request is repeated until it took so much. */
  private static final double LEAST_MILLIS = 250;

  /** A plain search is measured again after so many other requests. */
  private static final int BETWEEN = 8;

  /** So often each time. */
  private static final int PLAIN = 3;

  /** It is settled when so many measurements, one after another, are not cheaper by this share. */
  private static final int SETTLED = 6;

  private static final double STABLE = 0.03;

  /** Nothing settles on a machine that is busy: the end of warming up. */
  private static final int MOST_WARMING = 80;

  /** Talks whose words are read, spread over the list. */
  private static final int READ = 24;

  private static final int LONGEST = 1000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final ProcessHandle service;
  private final Map<String, List<String>> requests = new LinkedHashMap<>();
  private List<String> common = List.of();
  private List<String> rare = List.of();
  private String longest = "";

  /** Of whom captions say that he speaks, if they do. */
  private String speaker = "";

  RequestCost(String base, ProcessHandle service) {
    this.base = base;
    this.service = service;
  }

  public static void main(String[] arguments) throws Exception {
    RequestCost cost =
        new RequestCost(arguments[0], ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow());
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    Pattern chosen = Pattern.compile(arguments.length > 3 ? arguments[3] : "");
    cost.readWords();
    cost.searches();
    cost.others();
    cost.measure(rounds, chosen);
  }

  /** Which words most talks say, and which only one does. */
  private void readWords() throws Exception {
    Map<String, Integer> talks = new HashMap<>();
    List<String> ids = ids();
    long most = 0;
    for (int i = 0; i < ids.size(); i += Math.max(1, ids.size() / READ)) {
      String said = text("/api/v1/talks/" + ids.get(i) + "/transcript.txt").toLowerCase();
      if (said.length() > most) {
        most = said.length();
        longest = ids.get(i);
      }
      new TreeSet<>(List.of(said.split("[^a-z]+")))
          .forEach(word -> talks.merge(word, 1, Integer::sum));
    }
    List<String> words =
        talks.keySet().stream()
            .filter(word -> word.length() > 3)
            .sorted(
                Comparator.comparing((String word) -> -talks.get(word)).thenComparing(word -> word))
            .toList();
    common = words.subList(0, Math.min(260, words.size()));
    rare = words.subList(Math.max(0, words.size() - 400), words.size());
    String found = text(search(common.get(50) + " " + common.get(51)) + "&limit=100");
    Matcher named = Pattern.compile("\"speaker\":\"([^\"\\\\]+)\"").matcher(found);
    speaker = named.find() ? named.group(1) : common.get(7);
  }

  private List<String> ids() throws Exception {
    Matcher found = Pattern.compile("\"id\":\"([^\"/]+/[^\"/]+)\"").matcher(text("/api/v1/talks"));
    return found.results().map(each -> each.group(1)).distinct().toList();
  }

  private void searches() {
    add("plain", 8, i -> search(common.get(40 + i) + " " + rare.get(3 * i)));
    add("two common words", 8, i -> search(common.get(40 + 2 * i) + " " + common.get(41 + 2 * i)));
    String two = common.get(50) + " " + common.get(51);
    add("no moments", search(two) + "&moments=0");
    add("50 moments", search(two) + "&moments=50");
    add("limit 100", search(two) + "&limit=100");
    add("limit 100, 50 moments", search(two) + "&limit=100&moments=50");
    add("far page", search(two) + "&offset=600&limit=100&moments=50");
    add("by date", search(two) + "&sort=date");
    add("most common word", search(common.getFirst()));
    add("prefixes a* b* c* d*", search("a* b* c* d*"));
    add("26 prefixes", search(letters("", "*")));
    add("26 prefixes, limit 100, 50 moments", search(letters("", "*")) + "&limit=100&moments=50");
    add(
        "32 prefixes of two letters",
        search(words(common, 32, word -> word.substring(0, 2) + "*")));
    add("excluded prefixes", search(two + " " + letters("-", "*")));
    add("prefixes in titles", search(letters("title:", "*")));
    add("32 common words", search(words(common, 32, word -> word)));
    add("12 common words", search(words(common, 12, word -> word)));
    add(
        "32 common words, limit 100, 50 moments",
        search(words(common, 32, word -> word)) + "&limit=100&moments=50");
    add("1,000 letters of common words", search(fill(common, " ")));
    add("1,000 letters of rare words", search(fill(rare, " ")));
    add("misspelled words", search(words(common, 32, RequestCost::misspelled)));
    add("one misspelled word", 8, i -> search(misspelled(common.get(60 + i))));
    add(
        "two misspelled words",
        8,
        i -> search(misspelled(common.get(60 + i)) + " " + misspelled(rare.get(60 + i))));
    add("stop words", search("the and of to a in that is it you for we this on with so"));
    add("phrase of stop words", search("\"of the\" \"and the\" \"in the\" \"to the\""));
    add("one phrase of 1,000 letters", search('"' + fill(common, " ").substring(0, 970) + '"'));
    add("phrases", search(pairs(30, "\"%s %s\"")));
    add("phrases with slop", search(pairs(30, "\"%s %s\"~100")));
    add(
        "phrases of stop words with slop",
        search(
            IntStream.range(0, 30)
                .mapToObj(i -> "\"the " + common.get(i) + " and of the\"~100")
                .collect(Collectors.joining(" "))));
    add("one word again and again in a phrase", search("\"" + "the ".repeat(60) + "\"~100"));
    add("excluded phrases with slop", search(two + " " + pairs(30, "-\"%s %s\"~100")));
    add("titles", search(words(common, 40, word -> "title:" + word)));
    add("no titles", search(two + " " + words(common, 40, word -> "-title:" + word)));
    add("unknown speakers", search(words(rare, 40, word -> "speaker:" + word + "zz")));
    add(
        "unknown speakers and two words",
        search(two + " " + words(rare, 28, word -> "speaker:\"" + word + " " + word + "\"")));
    add("unknown events", search(two + " " + words(rare, 28, word -> "event:" + word + "zz")));
    String saidBy = " said-by:\"" + speaker + "\"";
    add("said by", search(two + saidBy));
    add("said by, one word", search(common.getFirst() + saidBy));
    add(
        "said by, 26 prefixes, limit 100, 50 moments",
        search(letters("", "*") + saidBy) + "&limit=100&moments=50");
    add(
        "said by, 30 common words, limit 100, 50 moments",
        search(words(common, 30, word -> word) + saidBy) + "&limit=100&moments=50");
    add(
        "not said by, 30 common words, limit 100, 50 moments",
        search(words(common, 30, word -> word) + " -" + saidBy.strip()) + "&limit=100&moments=50");
    add(
        "years",
        search(two + " " + words(common, 28, word -> "year:1990..20" + (10 + word.length()))));
    add(
        "chosen of every field",
        search(two) + "&event=2&speaker=a&year=1990..2030&language=en&captions=manual");
    add(
        "chosen of every field, not",
        search(two) + "&-event=2&-speaker=a&-year=1990&-language=fr&-captions=manual");
    add(
        "chosen of every field, 32 common words",
        search(words(common, 32, word -> word))
            + "&language=en&since=1990&captions=manual&captions=automatic&year=1990..2030&-speaker=x&-event=x");
    for (String field : List.of("event", "speaker", "said-by")) {
      add(
          "a name of 25,000 letters: " + field,
          search(two) + "&" + field + "=" + "x-".repeat(12_500));
    }
    add("Chinese", search("关于苹果开发者大会的新技术以及编程语言的性能优化方法".repeat(40).substring(0, LONGEST)));
    add("Japanese", search("新しいプログラミング言語の性能を最適化する方法について".repeat(40).substring(0, LONGEST)));
    add("Thai", search("การพัฒนาโปรแกรมสำหรับระบบปฏิบัติการใหม่".repeat(40).substring(0, LONGEST)));
    add("Korean", search("새로운 프로그래밍 언어의 성능을 최적화하는 방법 ".repeat(40).substring(0, LONGEST)));
    add(
        "German compound",
        search("donaudampfschifffahrtsgesellschaftskapitän".repeat(24).substring(0, LONGEST)));
    add("emoji", search("😀".repeat(500)));
    add("marks", search("a" + "\u0301".repeat(999)));
    add("one word of 1,000 letters", search("a".repeat(LONGEST)));
    add("asterisks", search("a*b".repeat(333)));
    add("only asterisks", search("* ".repeat(500)));
    add("hyphens", search(fill(common, "-")));
    add("four-word names", search(chunks(common, "-", 4)));
    add("names of eight words", search(chunks(common, ".", 8)));
    add("quotation marks", search("\"".repeat(LONGEST)));
    add("parentheses", search("(".repeat(500) + ")".repeat(500)));
    add("excluded groups", search(two + " " + "-(a b c) ".repeat(100)));
    add("brackets", search("[a TO b] {c TO d} ".repeat(55)));
    add("open brackets", search("[a TO ".repeat(160)));
    add("camel case", search(chunks(capitals(common), "", 6)));
    add(
        "numbers",
        search(IntStream.range(0, 250).mapToObj(i -> i + " ").collect(Collectors.joining())));
    add("C++", search("c++ .net c# f# ".repeat(60)));
    add("fields", search("speaker: event: title: ".repeat(43)));
    add("blank", search(" "));
  }

  private void others() {
    String two = common.get(50) + " " + common.get(51);
    add("page: plain", "/?q=" + encoded(two));
    add("page: prefixes", "/?q=" + encoded(letters("", "*")));
    add("page: limit 100, 50 moments", "/?limit=100&moments=50&q=" + encoded(two));
    add(
        "page: 32 common words, limit 100, 50 moments",
        "/?limit=100&moments=50&q=" + encoded(words(common, 32, word -> word)));
    add("page: welcome", "/");
    add("embed: plain", "/embed?q=" + encoded(two));
    add("embed: limit 100, 50 moments", "/embed?limit=100&moments=50&q=" + encoded(two));
    add(
        "embed: 26 prefixes, limit 100, 50 moments",
        "/embed?limit=100&moments=50&q=" + encoded(letters("", "*")));
    add("talks page", "/talks");
    add("talks", "/api/v1/talks");
    add("talk page", "/talks/" + longest);
    add("talk page: two words", "/talks/" + longest + "?q=" + encoded(two));
    add("talk page: 26 prefixes", "/talks/" + longest + "?q=" + encoded(letters("", "*")));
    add("places: plain", "/api/v1/talks/" + longest + "/places?q=" + encoded(two));
    add(
        "places: 26 prefixes",
        "/api/v1/talks/" + longest + "/places?q=" + encoded(letters("", "*")));
    add(
        "places: 32 common words",
        "/api/v1/talks/" + longest + "/places?q=" + encoded(words(common, 32, word -> word)));
    add(
        "places: phrases with slop",
        "/api/v1/talks/" + longest + "/places?q=" + encoded(pairs(30, "\"%s %s\"~100")));
    add("talk", "/api/v1/talks/" + longest);
    for (String form : List.of("", ".vtt", ".srt", ".txt")) {
      add("transcript" + form, "/api/v1/talks/" + longest + "/transcript" + form);
    }
    add("suggest: a letter", "/api/v1/suggest?q=s");
    add("suggest: a letter, 20", "/api/v1/suggest?limit=20&q=s");
    add("suggest: blank", "/api/v1/suggest?q=");
    add("suggest: word", "/api/v1/suggest?q=" + encoded(common.get(30)));
    add("suggest: word and two letters", "/api/v1/suggest?q=" + encoded(common.get(30) + " s"));
    add(
        "suggest: word and three letters",
        "/api/v1/suggest?limit=20&q=" + encoded(rare.get(30) + " com"));
    add("suggest: single letters", "/api/v1/suggest?limit=20&q=" + encoded("a b s"));
    add(
        "suggest: 1,000 letters",
        "/api/v1/suggest?limit=20&q=" + encoded(fill(common, " ").substring(0, 970) + " st"));
    add(
        "suggest: 1,000 letters of rare words",
        "/api/v1/suggest?limit=20&q=" + encoded(fill(rare, " ").substring(0, 970) + " st"));
    add(
        "suggest: Chinese",
        "/api/v1/suggest?q="
            + encoded("关于苹果开发者大会的新技术以及编程语言的性能优化方法".repeat(40).substring(0, LONGEST)));
    add(
        "suggest: single letters, 1,000",
        "/api/v1/suggest?limit=20&q=" + encoded("s ".repeat(499) + "st"));
    for (String path :
        List.of(
            "/sitemap.xml",
            "/robots.txt",
            "/opensearch.xml",
            "/healthz",
            "/readyz",
            "/embed.js",
            "/metrics",
            "/openapi.yaml",
            "/api")) {
      add(path, path);
    }
    add("oembed", "/oembed?url=" + encoded(base + "/talks/" + longest));
    add("no such page", "/" + "a/".repeat(500));
    add("bad parameters", "/api/v1/search?" + "limit=x&".repeat(500));
    add(
        "32 filters",
        "/api/v1/search?q="
            + encoded(two)
            + "&"
            + IntStream.range(0, 32)
                .mapToObj(i -> "speaker=" + rare.get(i) + "zz")
                .collect(Collectors.joining("&")));
  }

  private void add(String name, String path) {
    requests.put(name, List.of(path));
  }

  private void add(String name, int count, java.util.function.IntFunction<String> path) {
    requests.put(name, IntStream.range(0, count).mapToObj(path).toList());
  }

  private static String search(String text) {
    return "/api/v1/search?q=" + encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String letters(String before, String after) {
    return IntStream.rangeClosed('a', 'z')
        .mapToObj(letter -> before + (char) letter + after)
        .collect(Collectors.joining(" "));
  }

  private static String words(
      List<String> words, int count, java.util.function.UnaryOperator<String> each) {
    return words.stream().limit(count).map(each).collect(Collectors.joining(" "));
  }

  private String pairs(int count, String form) {
    return IntStream.range(0, count)
        .mapToObj(i -> form.formatted(common.get(2 * i), common.get(2 * i + 1)))
        .collect(Collectors.joining(" "));
  }

  private static String fill(List<String> words, String between) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() + 20 < LONGEST; i++) {
      text.append(words.get(i % words.size())).append(between);
    }
    return text.toString();
  }

  private static String chunks(List<String> words, String between, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() + 20 * size < LONGEST && i < words.size(); i++) {
      text.append(words.get(i)).append(i % size == size - 1 ? " " : between);
    }
    return text.toString();
  }

  private static List<String> capitals(List<String> words) {
    return words.stream()
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .toList();
  }

  private static String misspelled(String word) {
    int middle = word.length() / 2;
    return word.substring(0, middle) + "x" + word.substring(middle);
  }

  private record Cost(double millis, int status, int bytes) {}

  private void measure(int rounds, Pattern chosen) throws Exception {
    requests.keySet().removeIf(name -> !name.equals("plain") && !chosen.matcher(name).find());
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    Map<String, Cost> last = new LinkedHashMap<>();
    warmUp();
    for (int round = 0; round < rounds; round++) {
      List<Map.Entry<String, List<String>>> all = List.copyOf(requests.entrySet());
      double before = settledPlain();
      for (int first = 0; first < all.size(); first += BETWEEN) {
        Map<String, Cost> some = new LinkedHashMap<>();
        for (var request : all.subList(first, Math.min(first + BETWEEN, all.size()))) {
          some.put(request.getKey(), cost(request.getValue()));
        }
        double after = settledPlain();
        double plain = (before + after) / 2;
        some.forEach((name, cost) ->
            ratios.computeIfAbsent(name, each -> new ArrayList<>()).add(cost.millis / plain));
        last.putAll(some);
        before = after;
      }
    }
    ratios.values().forEach(each -> each.sort(null));
    Comparator<Map.Entry<String, List<Double>>> dearest =
        Comparator.comparingDouble(entry -> -entry.getValue().get(entry.getValue().size() / 2));
    ratios.entrySet().stream()
        .sorted(dearest)
        .forEach(entry -> {
          Cost cost = last.get(entry.getKey());
          System.out.printf(
              "%6.1f x  %8.2f ms  %d  %,9d bytes  %s%n",
              entry.getValue().get(entry.getValue().size() / 2),
              cost.millis,
              cost.status,
              cost.bytes,
              entry.getKey());
        });
  }

  /** Until neither the service's compiler nor its caches make a plain search cheaper. */
  private void warmUp() throws Exception {
    for (int warm = 0; warm < 5; warm++) {
      for (List<String> paths : requests.values()) {
        once(paths);
      }
    }
    double best = cost(requests.get("plain")).millis;
    int settled = 0;
    for (int more = 0; settled < SETTLED && more < MOST_WARMING; more++) {
      double now = cost(requests.get("plain")).millis;
      settled = now < best * (1 - STABLE) ? 0 : settled + 1;
      best = Math.min(best, now);
    }
    System.err.printf("A plain search takes %.2f ms of CPU.%n", best);
  }

  /** The median of some measurements: other work of the process, like collecting, is in few. */
  private double settledPlain() throws Exception {
    double[] costs = new double[PLAIN];
    for (int i = 0; i < PLAIN; i++) {
      costs[i] = cost(requests.get("plain")).millis;
    }
    Arrays.sort(costs);
    return costs[PLAIN / 2];
  }

  private Cost once(List<String> paths) throws Exception {
    int status = 0;
    int bytes = 0;
    for (String path : paths) {
      HttpResponse<byte[]> response = get(path);
      status = Math.max(status, response.statusCode());
      bytes += response.body().length;
    }
    return new Cost(0, status, bytes / paths.size());
  }

  private Cost cost(List<String> paths) throws Exception {
    double start = cpuMillis();
    double spent = 0;
    int count = 0;
    Cost one = new Cost(0, 0, 0);
    while (spent < LEAST_MILLIS && count < 200) {
      one = once(paths);
      count += paths.size();
      spent = cpuMillis() - start;
    }
    return new Cost(spent / count, one.status, one.bytes);
  }

  private double cpuMillis() {
    return service.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Encoding", "gzip").build(),
        BodyHandlers.ofByteArray());
  }

  private String text(String path) throws Exception {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
    return response.statusCode() == 200 ? response.body() : "";
  }
}
