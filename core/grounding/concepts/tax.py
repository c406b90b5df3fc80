"""Taxes, customs and duties."""

CONCEPTS = """
tax taxes steuer steuerlich* steuerrecht* impot impots impuesto impuestos fiscal fiscale fiscales fiscaux fiscalit*
  fiscalidad taxation tributari* tributac*
tax_return* steuererklar* declaration_fiscale declarations_fiscales declaration_d_impot declaration_de_revenus
  declaracion_de_impuestos declaracion_de_la_renta declaraciones_fiscales liasse_fiscale liasses_fiscales
  declaracion_tributaria declaraciones_tributarias
tax_advis* steuerberat* conseil_fiscal conseiller_fiscal fiscaliste* asesor_fiscal asesoria_fiscal
  asesoramiento_fiscal tax_consultant* steuerfachangestellt* steuerfachwirt*
tax_audit* betriebspruf* steuerpruf* controle_fiscal controles_fiscaux inspeccion_fiscal inspeccion_de_hacienda
  aussenpruf* außenpruf*
tax_office* finanzamt* centre_des_impots hacienda agencia_tributaria tax_authorit* steuerbehord* finanzverwalt*
  administration_fiscale
tax_assessment* steuerbescheid* avis_d_imposition liquidacion_tributaria
value_added_tax vat tva iva mehrwertsteuer* umsatzsteuer* mwst ust taxe_sur_la_valeur_ajoutee
  impuesto_al_valor_agregado
vat_return* umsatzsteuervoranmeld* umsatzsteuererklar* declaration_de_tva declarations_de_tva declaracion_de_iva
  declaraciones_de_iva
input_tax vorsteuer* tva_deductible iva_soportado
income_tax* einkommensteuer* einkommenssteuer* impot_sur_le_revenu impuesto_sobre_la_renta irpf
corporate_tax* korperschaftsteuer* korperschaftssteuer* impot_sur_les_societes impuesto_de_sociedades corporation_tax
  impuesto_sobre_sociedades
trade_tax gewerbesteuer* taxe_professionnelle
wage_tax lohnsteuer* prelevement_a_la_source retencion_de_irpf retenciones_de_irpf retenciones_a_cuenta
withholding_tax* quellensteuer* retenue_a_la_source retencion_en_la_fuente
capital_gains_tax kapitalertragsteuer* impot_sur_les_plus_values abgeltungsteuer*
property_tax* grundsteuer* taxe_fonciere impuesto_sobre_bienes_inmuebles
inheritance_tax* erbschaftsteuer* erbschaftssteuer* droits_de_succession impuesto_de_sucesiones
real_estate_transfer_tax grunderwerbsteuer* droits_de_mutation impuesto_de_transmisiones
international_tax* internationales_steuerrecht fiscalite_internationale fiscalidad_internacional
tax_planning steuerplan* steuergestalt* optimisation_fiscale planificacion_fiscal
tax_law* steuergesetz* droit_fiscal derecho_fiscal derecho_tributario
tax_evasion steuerhinterzieh* fraude_fiscale fraude_fiscal evasion_fiscale
tax_exempt* steuerbefrei* exoneration_fiscale exencion_fiscal
tax_deduct* steuerabzug* deduction_fiscale deduccion_fiscal
advance_tax_payments steuervorauszahlung* acomptes_d_impot pagos_fraccionados
customs zoll zolle zollabwickl* zollabfertig* zollanmeld* douane* douanier* aduana* aduaner* customs_clearance
  dedouanement despacho_de_aduanas
customs_duty customs_duties droits_de_douane arancel* zollsatz* zolltarif*
excise_duty verbrauchsteuer* droits_d_accises impuestos_especiales accises
certificate_of_origin ursprungszeugnis* certificat_d_origine certificado_de_origen
"""
