"""A running service."""

import http.client
import re
import time
from urllib.parse import quote

from .process import Running

# A service closes a connection that does nothing for 30 s.
KEPT = 20

# Answers that are kept would be measured in place of searches.
NO_CACHE = "--result-cache=0"


def search_path(query):
    return "/api/v1/search?q=" + quote(query)


class Service(Running):
    """Serves an index on a free port, for a client that asks as fast as it can."""

    def __init__(self, setting, *options, cached=False, heap=""):
        if not cached and setting.program.helps("serve", NO_CACHE.partition("=")[0]):
            options = [NO_CACHE, *options]
        folders = [f"--transcripts={setting.collection}", f"--index={setting.work / 'index'}"]
        options = ["--port=0", "--rate=0", *folders, *options]
        command = setting.program.cuepoint("serve", *options, heap=heap)
        super().__init__(command, setting.work / "serve.log")
        self.port = self._port()
        self._connection = http.client.HTTPConnection("127.0.0.1", self.port)
        self._asked = time.monotonic()

    def _port(self):
        """Waits until the service says that it listens."""
        while True:
            if found := re.search(r"http://[\d.]+:(\d+)\s", self.logged()):
                return int(found[1])
            if self.ended():
                raise EOFError("the service has ended: " + self.logged())
            time.sleep(0.005)

    def get(self, path, **headers):
        """The body of an answer, over one connection that is kept."""
        if time.monotonic() - self._asked > KEPT:
            self._connection.close()  # the next request opens it again
        self._asked = time.monotonic()
        self._connection.request("GET", path, headers=headers)
        response = self._connection.getresponse()
        body = response.read()
        if response.status != 200:
            raise ValueError(f"{path} answered {response.status}")
        return body

    def __exit__(self, *_):
        self._connection.close()
        super().__exit__()


def first_answer(setting, heap=""):
    """How long a start takes until a search is answered: wall and CPU time in s."""
    with Service(setting, heap=heap) as service:
        service.get(search_path(setting.queries[0]))
        return time.monotonic() - service.started, service.cpu()
