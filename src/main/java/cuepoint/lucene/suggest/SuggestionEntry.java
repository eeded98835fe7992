package cuepoint.lucene.suggest;

import cuepoint.lucene.document.SuggestionFields;
import org.apache.lucene.util.BytesRef;

/** One thing to suggest, in all its spellings. For one thread. */
final class SuggestionEntry {
  private final BytesRef key;
  private BytesRef mostly = new BytesRef();
  private int mostlyTalks;
  private int talks;
  private int allTalks;

  SuggestionEntry(BytesRef key) {
    this.key = key;
  }

  BytesRef key() {
    return key;
  }

  /** A talk's id, a speaker's folded name, or a stemmed term. */
  String identity() {
    return key.utf8ToString();
  }

  /** Whether it is a term of two words. */
  boolean isPair() {
    return identity().indexOf(' ') >= 0;
  }

  /** As most talks spell it. */
  String shown() {
    int start = SuggestionFields.start(mostly, 2);
    return new BytesRef(mostly.bytes, start, mostly.length - start).utf8ToString();
  }

  /** Its words, folded, from the one that was found. */
  String folded() {
    return new BytesRef(mostly.bytes, 0, SuggestionFields.start(mostly, 1) - 1).utf8ToString();
  }

  /** How many of the talks that were asked for have it; approximate, if it was found twice. */
  int talks() {
    return talks;
  }

  /** How many talks of the index have it. */
  int allTalks() {
    return allTalks;
  }

  void add(BytesRef entry, int documents, int allDocuments) {
    talks += documents;
    allTalks += allDocuments;
    if (documents > mostlyTalks) {
      mostlyTalks = documents;
      mostly = BytesRef.deepCopyOf(entry);
    }
  }
}
