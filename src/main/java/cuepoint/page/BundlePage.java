package cuepoint.page;

import java.util.Optional;

/**
 * Where a page of a bundle stands. No server is behind it, so its links are relative.
 *
 * @param root the way from the page to the folder of the bundle: {@code "../../"}; {@code "./"} in
 *     the folder itself
 * @param address of the page on the web; empty where nobody knows it
 */
public record BundlePage(String root, Optional<String> address) {}
