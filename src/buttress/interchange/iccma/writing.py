"""Writing a framework in any format."""

from __future__ import annotations

from buttress.frameworks import AssumptionFramework, Framework
from buttress.interchange.iccma.aba import dumps_aba
from buttress.interchange.iccma.af import dumps_af
from buttress.interchange.iccma.apx import dumps_apx
from buttress.interchange.iccma.errors import UnwritableFrameworkError
from buttress.interchange.iccma.forms import Form
from buttress.interchange.iccma.tgf import dumps_tgf

__all__ = ["dumps"]


def dumps(framework: Framework | AssumptionFramework, form: Form = Form.I23) -> str:
    """The framework as text. apx and tgf keep the names of arguments, i23 numbers them.

    Raises:
        UnwritableFrameworkError: the format cannot hold a name, or this kind of framework.
    """
    form = Form(form)
    if isinstance(framework, AssumptionFramework):
        if form is not Form.I23:
            raise UnwritableFrameworkError(
                f"{form} has no assumptions: write an assumption-based framework as i23"
            )
        return dumps_aba(framework)
    writers = {Form.I23: dumps_af, Form.APX: dumps_apx, Form.TGF: dumps_tgf}
    return writers[form](framework)
