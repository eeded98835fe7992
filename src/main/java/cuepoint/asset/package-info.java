/**
 * Which files of the program do pages load, and under which address?
 *
 * <ul>
 *   <li>{@link cuepoint.asset.Assets}: addresses of what pages load from a service
 *   <li>{@link cuepoint.asset.EmbedScript}: the script that other sites include
 *   <li>{@link cuepoint.asset.BundledScripts}: what the pages of exported talks load
 *   <li>{@link cuepoint.asset.Resource} reads the files, {@code Checksum} names what they contain
 * </ul>
 */
@NullMarked
package cuepoint.asset;

import org.jspecify.annotations.NullMarked;
