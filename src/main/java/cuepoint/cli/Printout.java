package cuepoint.cli;

import cuepoint.format.link.AbsoluteLinks;
import cuepoint.search.Hits;
import cuepoint.search.Query;

/**
 * An answer, and how it is to be printed.
 *
 * @param query what was asked
 * @param hits the answer
 * @param options how it is printed where it is not for a terminal
 */
record Printout(Query query, Hits hits, PrintOptions options) {

  AbsoluteLinks links() {
    return new AbsoluteLinks(query, options.baseUrl());
  }
}
