/**
 * What may programs ask of the service, and what do they get?
 *
 * <ul>
 *   <li>{@code openapi.yaml}, in the resources: the contract, written by hand
 *   <li>{@link cuepoint.contract.ApiDocument}: the same as it is shown to people; its {@link
 *       cuepoint.contract.Operation}s, their {@link cuepoint.contract.Parameter}s and {@link
 *       cuepoint.contract.Answer}s, and the {@link cuepoint.contract.Shape}s of JSON
 *   <li>{@link cuepoint.contract.Examples}: lines for a terminal that ask this very service
 *   <li>{@code DocumentReader}, {@code ShapeReader} and {@code Markdown} read the contract
 * </ul>
 */
@NullMarked
package cuepoint.contract;

import org.jspecify.annotations.NullMarked;
