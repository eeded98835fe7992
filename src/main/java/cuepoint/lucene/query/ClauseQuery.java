package cuepoint.lucene.query;

import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A leaf of {@link ClauseParser}'s tree. It is never run. */
final class ClauseQuery extends Query {
  private final List<Clause> clauses;

  ClauseQuery(List<Clause> clauses) {
    this.clauses = clauses;
  }

  List<Clause> clauses() {
    return clauses;
  }

  @Override
  public String toString(String field) {
    return clauses.toString();
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClauseQuery that && clauses.equals(that.clauses);
  }

  @Override
  public int hashCode() {
    return clauses.hashCode();
  }
}
