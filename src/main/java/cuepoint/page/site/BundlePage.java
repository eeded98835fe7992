package cuepoint.page.site;

import java.util.Optional;

/**
 * Where a page of exported talks is. It has no server, so its links are relative.
 *
 * @param root the way from the page to the folder of the bundle: {@code "../../"}; {@code "./"} in
 *     the folder itself
 * @param address of the page on the web; empty if that is not known
 */
public record BundlePage(String root, Optional<String> address) {}
