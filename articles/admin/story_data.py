"""A story as JSON, for its card in the body editor."""

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path

from articles import permissions


class HasData:
    """The address that the body editor asks."""

    def get_urls(self):
        """Before Django's own addresses, which take any word."""
        view = self.admin_site.admin_view(self.data_view)
        return [path("<int:number>/data/", view, name="articles_article_data"), *super().get_urls()]

    def data_view(self, request, number):
        """One story: id, headline, and what readers see of it; 404 for who may not know of it."""
        article = get_object_or_404(permissions.visible_to(request.user), pk=number)
        label = str(article.public_state().label)
        return JsonResponse({"id": article.pk, "title": article.headline, "state_label": label})
