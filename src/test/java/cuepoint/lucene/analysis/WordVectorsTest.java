package cuepoint.lucene.analysis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.lucene.analysis.SpokenAnalyzer.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How texts are divided into words and their parts. */
class WordVectorsTest {
  private static final List<String> TEXTS =
      List.of(
          "the Network.framework's URLSession, dispatch_async and Node.js",
          "Note:see std::vector x86_64 UIKit.UIView UTF8String",
          "C++ C# F# C++11 .NET ASP.NET Objective-C++ USB-C i++ C+ a+b 1+1 F#m (.NET) C++.",
          "e-mail state-of-the-art AT&T R&D UTF-8 F-16 3-D 2024-09-12 re-use- -x",
          "10.4 10.4.11 $1.99 1,2 v2.0 2.0beta 4K 64bit",
          "iPhone macOS APIs GPUs eBPF WWDC18 IPv6 iOS8Beta DTraceToolkit NSIndexSet PDFs",
          "__init__ _private a_b U.S.A. e.g. end.Start foo...bar a.b",
          "don’t o'clock l'horloge client/server TCP/IP C++/CLI http://foo.bar/baz",
          "ein Betriebs\u00ADsystem, schön e\u0301te\u0301 ﬁle",
          "http_client.get_json-RPC some_Very_Long_name_that_nobody_would_ever_type_as_one_word");

  @Test
  void words() throws Exception {
    ArrayNode cases = JsonNodeFactory.instance.arrayNode();
    for (String text : TEXTS) {
      ObjectNode one = cases.addObject().put("text", text);
      ArrayNode words = one.putArray("words");
      for (Token word : SpokenAnalyzer.all(text, LanguageGroup.OTHER)) {
        words.addArray().add(word.typed()).add(word.position()).add(word.places());
      }
    }
    Vectors.check("words", cases);
  }
}
