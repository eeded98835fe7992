package cuepoint.opensearch.connection;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionManager;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport;
import org.opensearch.client.transport.httpclient5.internal.Node;
import org.opensearch.client.transport.httpclient5.internal.NodeSelector;

/**
 * HTTP as the nodes of a cluster speak it. Each node has a transport of its own: one for all would
 * send a request to the next also where that must not be done twice.
 */
final class Http {
  /** So many requests are under way to a node at a time; others wait. */
  private static final int CONNECTIONS = 16;

  private static final long CONNECT_MILLIS = 2_000;

  private static final long HANDSHAKE_MILLIS = 5_000;

  private Http() {}

  static CloseableHttpAsyncClient client(List<X509Certificate> authorities, int nodes)
      throws IOException {
    AsyncClientConnectionManager connections =
        PoolingAsyncClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(CONNECTIONS)
            .setMaxConnTotal(CONNECTIONS * nodes)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(CONNECT_MILLIS, TimeUnit.MILLISECONDS)
                    .build())
            .setDefaultTlsConfig(
                TlsConfig.custom()
                    .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                    .setHandshakeTimeout(HANDSHAKE_MILLIS, TimeUnit.MILLISECONDS)
                    .build())
            .setTlsStrategy(tls(authorities))
            .build();
    CloseableHttpAsyncClient client =
        HttpAsyncClients.custom()
            .setConnectionManager(connections)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
    client.start();
    return client;
  }

  /**
   * By default, HttpClient 5.6 does not look for whom a certificate is, as it sets that too late.
   */
  private static TlsStrategy tls(List<X509Certificate> authorities) throws IOException {
    return ClientTlsStrategyBuilder.create()
        .setSslContext(Certificates.context(authorities))
        .setHostVerificationPolicy(HostnameVerificationPolicy.CLIENT)
        .setHostnameVerifier(new DefaultHostnameVerifier())
        .buildAsync();
  }

  static List<ClusterNode> nodes(
      CloseableHttpAsyncClient client, List<NodeAddress> addresses, ClusterAccess access) {
    List<Header> headers = new ArrayList<>();
    headers.add(new BasicHeader("User-Agent", "cuepoint"));
    headers.add(new BasicHeader("Accept", "application/json"));
    access
        .authorization()
        .ifPresent(value -> headers.add(new BasicHeader("Authorization", value, true)));
    return addresses.stream()
        .map(address -> new ClusterNode(address, transport(client, address, headers)))
        .toList();
  }

  private static OpenSearchTransport transport(
      CloseableHttpAsyncClient client, NodeAddress address, List<Header> headers) {
    String host = address.host().replaceAll("[\\[\\]]", "");
    return new ApacheHttpClient5Transport(
        client,
        headers.toArray(new Header[0]),
        List.of(new Node(new HttpHost(address.scheme(), host, address.port()))),
        new JacksonJsonpMapper(),
        null,
        "",
        new ApacheHttpClient5Transport.FailureListener(),
        NodeSelector.ANY,
        false,
        false,
        false);
  }
}
