package cuepoint.http;

import java.nio.file.Path;

/**
 * Where a server listens and what it serves.
 *
 * @param host a name or address of this machine
 * @param port 0 for any free one
 * @param transcripts the collection's folder, whose media files are served; need not exist
 */
public record ServerOptions(String host, int port, Path transcripts) {}
