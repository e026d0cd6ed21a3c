"""A copy of the site for trying things out: it must not be found in the place of the real one."""

from functools import wraps


def unlisted(get_response):
    """Middleware that asks search engines to list nothing, whatever the answer is: page, picture or feed."""

    @wraps(get_response)
    def answer(request):
        response = get_response(request)
        response["X-Robots-Tag"] = "noindex"
        return response

    return answer
