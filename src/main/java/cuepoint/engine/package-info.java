/**
 * What must an engine do? {@link cuepoint.engine.Engine} is the port: an engine is handed passages,
 * cut, by way of {@link cuepoint.index.Indexer}, and answers a query through {@link
 * cuepoint.engine.Matching} with {@link cuepoint.engine.Matches}: talks, their passages, where
 * terms occur in them, and counts. {@link cuepoint.engine.EngineSearcher} makes hits of them, with
 * seconds, snippets and links, the same for every engine.
 */
@NullMarked
package cuepoint.engine;

import org.jspecify.annotations.NullMarked;
