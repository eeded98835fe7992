package cuepoint.relation;

import cuepoint.talk.Talk;

/**
 * Something that is said in another talk too.
 *
 * @param talk the other talk
 * @param shared both passages
 */
public record Elsewhere(Talk talk, SharedPassage shared) {}
