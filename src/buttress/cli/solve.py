"""`buttress solve`: questions about a framework, asked and answered as in the competitions."""

from __future__ import annotations

import sys

import click

from buttress.cli.failure import Failure
from buttress.model import ButtressError

__all__ = ["command"]

_EPILOG = """\b
A problem is a task and a semantics, as in DC-PR.

\b
Tasks
  SE   some extension: print one
  EE   every extension: print them all, one a line
  CE   count the extensions
  DC   decide credulously: is the argument in some extension?
  DS   decide sceptically: is the argument in every extension?

\b
Semantics, by the competitions' abbreviations
  CO   complete       PR   preferred      ST   stable         SST  semi-stable
  STG  stage          ID   ideal          GR   grounded
and by our own
  CF   conflict-free  NA   naive          AD   admissible     EA   eager
  CF2  CF2

\b
Answers
  w 1 4  an extension, of the arguments 1 and 4; w alone is the empty one
  YES    the argument is accepted; for DC an extension that has it follows
  NO     it is not; for DS an extension that lacks it follows
         For SE-ST: there is no extension. For EE-ST nothing is printed then.

\b
Formats
  i23  a line "p af 3", then a line "1 2" where 1 attacks 2;
       or "p aba 3" with assumptions (CO, PR, ST, ID and GR; no witnesses)
  apx  arg(a). arg(b). att(a,b).
  tgf  a line for each argument, a line "#", a line "a b" for each attack

\b
Exit status: 0 the question is answered, 2 the call or the machine.
"""


@click.command(epilog=_EPILOG)
@click.option("-p", "--problem", metavar="PROBLEM", help="What is asked: SE-PR, DC-CO, …")
@click.option("-f", "--file", "path", metavar="FILE", help="The framework; - is standard input.")
@click.option(
    "-fo",
    "--form",
    metavar="FORMAT",
    help="i23, apx or tgf; by default told from the file's suffix or content.",
)
@click.option(
    "-a",
    "--argument",
    metavar="ARG",
    help="The argument that DC and DS ask for: its number in i23, its name in apx and tgf.",
)
@click.option(
    "--time-limit",
    "seconds",
    type=click.FloatRange(0, min_open=True),
    metavar="SECONDS",
    help="Give up after so long. By default there is no limit, as the competitions have it.",
)
@click.option("--problems", is_flag=True, help="Print the problems that can be solved.")
@click.option("--formats", is_flag=True, help="Print the formats that can be read.")
def command(
    *,
    problem: str | None,
    path: str | None,
    form: str | None,
    argument: str | None,
    seconds: float | None,
    problems: bool,
    formats: bool,
) -> None:
    """Find extensions of a framework, or decide whether an argument is accepted.

    An abstract framework is nothing but arguments and who attacks whom. An extension is a set of
    arguments that can be accepted together; there are several views of which sets these are, and
    each is a semantics.

    The options and answers are those of the International Competition on Computational Models of
    Argumentation (ICCMA) of 2023, so that scripts made for its solvers can drive this one. The
    tasks EE and CE, -fo and --formats are from the years before. Without options it prints its
    name, version and authors.
    """
    if problems:
        from buttress.cli.problems import PROBLEMS  # noqa: PLC0415

        click.echo(f"[{','.join(PROBLEMS)}]")
    elif formats:
        from buttress.interchange.iccma import Form  # noqa: PLC0415

        click.echo(f"[{','.join(Form)}]")
    elif problem is path is form is argument is None:
        from importlib.metadata import version  # noqa: PLC0415

        click.echo(f"Buttress {version('buttress')}\nThe Buttress authors")
    else:
        _print_answers(problem, path, form, argument, seconds)


def _print_answers(
    problem: str | None,
    path: str | None,
    form: str | None,
    argument: str | None,
    seconds: float | None,
) -> None:
    """Print lines as they are found; what is found stays printed where finding ends early."""
    from buttress.cli.solving import answers  # noqa: PLC0415
    from buttress.semantics.deadline import time_limit  # noqa: PLC0415

    out = sys.stdout.buffer
    try:
        with time_limit(seconds):
            for line in answers(problem, path, form, argument):
                out.write(f"{line}\n".encode())
    except ButtressError as error:
        raise Failure(str(error)) from None
    finally:
        out.flush()
