import pytest

from buttress.sources.project_root import project_root


@pytest.mark.parametrize("sign", ["buttress.toml", "pyproject.toml", ".git"])
def test_a_project_begins_where_its_sign_lies(tmp_path, sign):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / sign).touch()
    file = tmp_path / "a" / "b" / "map.argdown"
    file.touch()
    assert project_root(file) == (tmp_path / "a").resolve()
    assert project_root(tmp_path / "a" / "b") == (tmp_path / "a").resolve()


def test_the_nearest_sign_counts(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "buttress.toml").touch()
    (tmp_path / "a" / "buttress.toml").touch()
    assert project_root(tmp_path / "a") == (tmp_path / "a").resolve()


def test_settings_of_a_folder_do_not_end_a_project(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "a" / "buttress.toml").touch()
    assert project_root(tmp_path / "a") == tmp_path.resolve()
