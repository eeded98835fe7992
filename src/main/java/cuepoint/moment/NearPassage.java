package cuepoint.moment;

/**
 * A passage, and how near it is to a query in meaning.
 *
 * @param passage without places of the query's terms
 * @param nearness the cosine of its vector and the query's, with a share of those of the passages
 *     beside it, from -1 to 1
 */
public record NearPassage(PassageMatch passage, double nearness) {}
