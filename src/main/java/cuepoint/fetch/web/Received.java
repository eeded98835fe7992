package cuepoint.fetch.web;

import java.net.URI;

/**
 * What came from an address.
 *
 * @param address where it was in the end, to which links in it are relative
 * @param type media type in lower case, without parameters; may be empty
 */
public record Received(URI address, String type) {}
